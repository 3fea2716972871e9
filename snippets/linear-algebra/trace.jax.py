import jax.numpy as jnp

A = jnp.array([[1., 2., 3.], [4., 5., 6.], [7., 8., 10.]])
jnp.trace(A)
