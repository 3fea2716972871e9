import jax.numpy as jnp

A = jnp.array([[jnp.nan, 2.], [2., 4.]])
jnp.linalg.matrix_rank(A)
