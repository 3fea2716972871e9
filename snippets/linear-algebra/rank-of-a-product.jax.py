import jax.numpy as jnp

A = jnp.array([[[1., 2.], [2., 4.]], [[1., 2.], [3., 4.]], [[1., 2.], [2., 4.]]])
B = jnp.array([[[3., 1.], [1., 2.]], [[5., 1.], [2., 1.]], [[2., 4.], [-1., -2.]]])
rank = jnp.linalg.matrix_rank
rank(A @ B), jnp.minimum(rank(A), rank(B))
