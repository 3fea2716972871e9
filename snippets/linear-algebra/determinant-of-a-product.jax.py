import jax.numpy as jnp

A = jnp.array([[[2., 1.], [4., 3.]], [[1., 2.], [3., 4.]]])
B = jnp.array([[[1., 4.], [2., 1.]], [[5., 3.], [1., 2.]]])
det = jnp.linalg.det
det(A @ B), det(A) * det(B)
