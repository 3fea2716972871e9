import jax.numpy as jnp

A = jnp.array([[1., -2., 3.], [4., 5., -6.]])
X = jnp.array([[3., 0., 1.], [-4., 0., 1.], [12., 1., -1.]])
orders = 1, 2, jnp.inf
left = [jnp.linalg.vector_norm(A @ X, ord=p, axis=0) for p in orders]
right = [jnp.linalg.matrix_norm(A, ord=p) * jnp.linalg.vector_norm(X, ord=p, axis=0) for p in orders]
jnp.stack(left), jnp.stack(right)
