import jax.numpy as jnp

a = jnp.array([4, 1, 3, 2])
b = jnp.array([2, 4, 7])
jnp.setdiff1d(a, b)
