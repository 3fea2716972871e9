import jax.numpy as jnp

x = jnp.array([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
jnp.triu(x)
