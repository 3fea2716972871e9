import jax.numpy as jnp

A = jnp.array([[[2., 1.], [4., 3.]], [[1., 2.], [0., 4.]]])
B = jnp.array([[[0., 1.], [2., 1.]], [[5., 3.], [3., 2.]]])
inv = jnp.linalg.inv
inv(A @ B), inv(B) @ inv(A)
