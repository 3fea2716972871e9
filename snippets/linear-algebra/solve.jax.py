import jax.numpy as jnp

A = jnp.array([[2., 1.], [4., 3.]])
B = jnp.array([[5., 1.], [11., 1.]])
jnp.linalg.solve(A, B)
