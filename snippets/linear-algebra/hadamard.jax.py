import jax.numpy as jnp

a = jnp.array([[1., 2., 3.], [4., 5., 6.]])
b = jnp.array([[2., 7., 1.], [-1., 3., 2.]])
a * b
