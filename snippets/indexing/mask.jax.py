import jax.numpy as jnp

x = jnp.array([[1., -2., 0.], [-4., 5., -6.]])
x[x > 0]
