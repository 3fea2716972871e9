import jax.numpy as jnp

A = jnp.array([[[1., -2., 3.], [4., 5., -6.]], [[0., 2., 1.], [7., -1., 3.]]])
left = jnp.linalg.matrix_norm(A, ord=1), jnp.linalg.matrix_norm(A, ord=jnp.inf)
right = abs(A).sum(axis=1).max(axis=1), abs(A).sum(axis=2).max(axis=1)
jnp.stack(left), jnp.stack(right)
