import jax.numpy as jnp

y, p = jnp.array([0.0, 1.0]), jnp.array([0.1, 0.2])
jnp.mean(y, where=p > 0.5)
