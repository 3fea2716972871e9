import jax.numpy as jnp
import optax

weights = [jnp.zeros(2), jnp.zeros(1)]
optimizer = optax.chain(optax.clip_by_global_norm(1.0), optax.sgd(1.0))
gradients = [jnp.array([3.0, 0.0]), jnp.array([4.0])]
updates, _ = optimizer.update(gradients, optimizer.init(weights))
[-u for u in updates]
