import jax.numpy as jnp

A = jnp.array([[[1., -2., 3.], [4., 5., -6.]], [[0., 2., 1.], [7., -1., 3.]]])
left = jnp.linalg.matrix_norm(A) ** 2
right = jnp.linalg.trace(A.mT @ A)
left, right
