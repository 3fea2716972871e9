import jax.numpy as jnp

A = jnp.array([[1., 2., 3.], [4., 5., 6.]])
B = jnp.array([[1., 0.], [2., 1.], [0., 3.]])
A @ B  # or jnp.matmul(A, B)
