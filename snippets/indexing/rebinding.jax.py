import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
y = jnp.array([10., 20., 30.])
before = y
y = y + x
y is before, before, y
