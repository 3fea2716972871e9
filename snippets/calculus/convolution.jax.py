import jax.numpy as jnp

a = jnp.array([1., 2., 4., 7.])
v = jnp.array([1., 3., -2.])
jnp.convolve(a, v)
