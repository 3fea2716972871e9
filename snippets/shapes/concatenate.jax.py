import jax.numpy as jnp

a = jnp.array([[1., 2., 3.], [4., 5., 6.]])
b = jnp.array([[7., 8.], [9., 10.]])
jnp.concatenate((a, b), axis=1)
