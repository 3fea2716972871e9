import jax.numpy as jnp

A = jnp.array([[4., 1.], [2., 3.]])
b = jnp.array([1., 2.])
A @ jnp.linalg.solve(A, b) - b
