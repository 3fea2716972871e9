import jax.numpy as jnp

A = jnp.array([[1., 2., 3.], [2., 4., 6.], [1., 0., 1.]])
jnp.linalg.matrix_rank(A)
