import jax.numpy as jnp

x = jnp.array([[1., -2., 0.], [-4., 5., -6.]])
jnp.extract(x > 0, x)
