import jax.numpy as jnp

a = jnp.array([1., 3., 5., 7.])
v = jnp.array([2., 5., 8.])
jnp.searchsorted(a, v)
