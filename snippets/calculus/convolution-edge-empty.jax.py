import jax.numpy as jnp

a = jnp.array([])
v = jnp.array([1., 3., -2.])
jnp.convolve(a, v)
