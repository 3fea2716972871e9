import jax.numpy as jnp

x = jnp.array([6.])
w = jnp.array([3., 1., 4.])
jnp.average(x, weights=w)
