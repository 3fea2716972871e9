import jax.numpy as jnp

A = jnp.array([[[1., 2., 3.], [4., 5., 6.]], [[5., 1., -1.], [2., -2., 3.]]])
B = jnp.array([[[1., 4.], [2., 1.], [5., 3.]], [[2., 1.], [1., 1.], [-1., 4.]]])
jnp.linalg.trace(A @ B), jnp.linalg.trace(B @ A)
