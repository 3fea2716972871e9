import jax.numpy as jnp

x = jnp.array([[1., 2.], [4., 5.], [7., 0.]])
x.sum(axis=())
