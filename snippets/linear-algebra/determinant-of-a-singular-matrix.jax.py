import jax.numpy as jnp

A = jnp.array([[4., 2.], [2., 1.]])
B = jnp.array([[4., 2.], [2., 2.]])
jnp.linalg.det(A), jnp.linalg.det(B)
