import jax.numpy as jnp

x = jnp.array([[1., 7., 3.], [4., 5., 6.]])
jnp.max(x, axis=1)
