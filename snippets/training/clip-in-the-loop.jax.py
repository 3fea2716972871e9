import jax
import jax.numpy as jnp
import optax

params = {"a": jnp.array([0., 0.]), "b": jnp.array([0.])}
optimizer = optax.chain(optax.clip_by_global_norm(1.0), optax.sgd(1.0))
state = optimizer.init(params)

gradients = jax.grad(lambda p: 3 * p["a"][0] + 4 * p["b"][0])(params)
updates, state = optimizer.update(gradients, state, params)
params = optax.apply_updates(params, updates)
params["a"], params["b"]
