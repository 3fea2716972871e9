import jax.numpy as jnp

A = jnp.ones((3, 2))
b = jnp.array([[1.], [2.], [6.]])
jnp.linalg.lstsq(A, b)[0]
