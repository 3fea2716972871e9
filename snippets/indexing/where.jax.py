import jax.numpy as jnp

x = jnp.array([[1., -2., 0.], [-4., 5., -6.]])
y = jnp.array([[10., 20., 30.], [40., 50., 60.]])
jnp.where(x > 0, x, y)
