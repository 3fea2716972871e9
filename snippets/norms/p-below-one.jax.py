import jax.numpy as jnp

X = jnp.array([[1., 0.], [9., 1.], [-4., 1.]])
Y = jnp.array([[0., 4.], [4., 16.], [-1., 9.]])
left = jnp.linalg.vector_norm(X, ord=0.5, axis=1) + jnp.linalg.vector_norm(Y, ord=0.5, axis=1)
right = jnp.linalg.vector_norm(X + Y, ord=0.5, axis=1)
left, right
