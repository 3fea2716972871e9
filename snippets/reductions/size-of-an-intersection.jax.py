import jax.numpy as jnp

a = jnp.array([[1, 2, 3]])
b = jnp.array([[3, 1, 4]])
jnp.isin(a, b).sum(1)
