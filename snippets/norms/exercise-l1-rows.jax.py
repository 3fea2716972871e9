import jax.numpy as jnp

X = jnp.array([[3., -4., 1.], [1., 2., 2.]])
X / jnp.linalg.vector_norm(X, ord=1, axis=1, keepdims=True)
