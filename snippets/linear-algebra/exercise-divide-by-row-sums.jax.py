import jax.numpy as jnp

A = jnp.array([[1., 2., 5.], [4., 5., 1.]])
A / A.sum(axis=1)
