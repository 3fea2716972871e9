import jax.numpy as jnp

A = jnp.array([[1., 3.], [2., 6.]])
B = jnp.array([[1., 3.], [2., 5.]])
jnp.linalg.det(A), jnp.linalg.det(B)
