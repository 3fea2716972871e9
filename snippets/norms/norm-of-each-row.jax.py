import jax.numpy as jnp

A = jnp.array([[3., 4., 12.], [1., -2., 2.]])
jnp.linalg.vector_norm(A, axis=1), jnp.linalg.vector_norm(A, axis=1, keepdims=True)
