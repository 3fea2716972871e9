import jax.numpy as jnp

y, p = jnp.array([0, 0, 1, 1, 2]), jnp.array([0, 1, 1, 1, 2])
((y == 1) & (p == 1)).sum() / ((y == 1) | (p == 1)).sum()
