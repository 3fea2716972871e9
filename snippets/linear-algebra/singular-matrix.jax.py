import jax.numpy as jnp

A = jnp.array([[1., 3.], [2., 6.]])
jnp.linalg.inv(A)
