import jax.numpy as jnp

A = jnp.array([[1., 2., 3.], [4., 5., 6.]])
x = jnp.array([2., -1., 3.])
A @ x
