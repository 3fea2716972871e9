import jax.numpy as jnp

A = jnp.array([[1., -2., 3.], [4., 5., -6.]])
B = jnp.array([[[2., 0.], [1., -1.], [3., 5.]], [[0., 1.], [-2., 4.], [1., 0.]]])
orders = 1, 2, jnp.inf, "fro"
left = [jnp.linalg.matrix_norm(A @ B, ord=p) for p in orders]
right = [jnp.linalg.matrix_norm(A, ord=p) * jnp.linalg.matrix_norm(B, ord=p) for p in orders]
jnp.stack(left), jnp.stack(right)
