import jax.numpy as jnp

A = jnp.array([[1., 2., 3.], [4., 5., 6.]])
A.sum(), A.sum(axis=0), A.sum(axis=1)
