import jax.numpy as jnp

x = jnp.array([[1., 2., 3., 4., 5.], [5., 1., 2., 8., 9.]])
jnp.percentile(x, 25., axis=1)
