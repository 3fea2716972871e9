import jax.numpy as jnp

x = jnp.array([[1., 2., 3.], [4., 5., 7.]])
x, x.sum(axis=0), x.sum(axis=1), x.sum()
