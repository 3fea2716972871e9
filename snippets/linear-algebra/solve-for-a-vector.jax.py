import jax.numpy as jnp

A = jnp.array([[2., 1.], [4., 3.]])
b = jnp.array([5., 11.])
jnp.linalg.solve(A, b)
