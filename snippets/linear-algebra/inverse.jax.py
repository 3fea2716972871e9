import jax.numpy as jnp

A = jnp.array([[2., 1.], [4., 3.]])
jnp.linalg.inv(A)
