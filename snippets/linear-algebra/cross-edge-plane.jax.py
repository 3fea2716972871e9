import jax.numpy as jnp

a = jnp.array([1., 2.])
b = jnp.array([3., 7.])
jnp.cross(a, b)
