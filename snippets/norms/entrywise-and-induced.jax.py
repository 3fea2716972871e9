import jax.numpy as jnp

A = jnp.array([[1., -2., 3.], [4., 5., -6.]])
jnp.linalg.vector_norm(A, ord=1), jnp.linalg.matrix_norm(A, ord=1)
