import jax.numpy as jnp

x = jnp.array([1., 5., -3., 2.])
y = jnp.array([4., -2., -1., 2.])
jnp.maximum(x, y), (x + y + jnp.abs(x - y)) / 2
