import jax.numpy as jnp

A = jnp.array([[4., 1.], [2., 3.]])
jnp.linalg.eig(A)
