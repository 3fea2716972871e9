import jax.numpy as jnp

x = jnp.array([[1.0, 2.0], [3.0, 3.0], [5.0, 7.0], [7.0, 8.0]])
s = jnp.linalg.svdvals(x - x.mean(axis=0))
s**2 / (len(x) - 1)
