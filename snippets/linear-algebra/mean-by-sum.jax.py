import jax.numpy as jnp

A = jnp.array([[1., 2., 6.], [4., 5., 9.]])
A.mean(axis=0), A.sum(axis=0) / A.shape[0]
