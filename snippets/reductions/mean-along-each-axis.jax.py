import jax.numpy as jnp

x = jnp.array([[1., 2., 3.], [4., 5., 9.]])
x.mean(axis=0), x.mean(axis=1), x.mean()
