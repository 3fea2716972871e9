import jax.numpy as jnp

a = jnp.array([[1., 2., 3.]])
b = jnp.array([[4., 5., 6.], [7., 8., 9.]])
jnp.vstack((a, b))
