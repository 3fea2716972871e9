import jax.numpy as jnp

x = jnp.array([2., -3., 0.5])
y = jnp.array([1., 4., 10.])
z = jnp.array([7., -2., 0.25])
x * (y + z), x * y + x * z
