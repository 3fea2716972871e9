import jax.numpy as jnp

A = jnp.array([[[1., -2., 3.], [4., 5., -6.]], [[0., 2., 1.], [7., -1., 3.]]])
U, S, Vh = jnp.linalg.svd(A, full_matrices=False)
(U * S[:, None]) @ Vh, A
