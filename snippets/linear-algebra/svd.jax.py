import jax.numpy as jnp

A = jnp.array([[3., 2., 2.], [2., 3., -2.]])
jnp.linalg.svd(A)
