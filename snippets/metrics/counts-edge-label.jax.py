import jax.numpy as jnp

y, p = jnp.array([0.7, 1.0]), jnp.array([0.9, 0.8])
(y * (p > 0.5)).sum()
