import jax.numpy as jnp

x = jnp.array([[1., 2., 3.], [4., 5., 6.]])
x, x.reshape(3, 2), x.T
