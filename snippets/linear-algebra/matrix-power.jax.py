import jax.numpy as jnp

A = jnp.array([[1., 2.], [3., 4.]])
jnp.linalg.matrix_power(A, 3)
