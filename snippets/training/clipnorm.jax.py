import jax.numpy as jnp
import optax

params = jnp.array([0., 0.]), jnp.array([0.])
gradients = jnp.array([3., 0.]), jnp.array([4.])
optimizer = optax.chain(optax.clip_by_global_norm(1.0), optax.sgd(1.0))
updates, state = optimizer.update(gradients, optimizer.init(params))
optax.apply_updates(params, updates)
