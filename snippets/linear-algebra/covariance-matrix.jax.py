import jax.numpy as jnp

x = jnp.array([[1., 2., 3., 6.], [2., 1., 5., 8.]])
jnp.cov(x)
