import jax.numpy as jnp

A = jnp.array([[1., 3.], [2., 8.]])
A / A.sum(axis=1)
