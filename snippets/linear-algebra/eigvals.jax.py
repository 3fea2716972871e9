import jax.numpy as jnp

A = jnp.array([[1., -2.], [3., 2.]])
jnp.linalg.eigvals(A)
