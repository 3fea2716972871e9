import jax.numpy as jnp

A = jnp.array([[1., 1.], [1., 0.]])
jnp.linalg.matrix_norm(A, ord=2), jnp.linalg.matrix_norm(A)
