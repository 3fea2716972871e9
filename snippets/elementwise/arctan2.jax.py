import jax.numpy as jnp

y = jnp.array([1., 1., -1.])
x = jnp.array([2., -1., -3.])
jnp.arctan2(y, x)
