import jax.numpy as jnp

a = jnp.array([4, 1, 3, 2])
b = jnp.array([2, 4, 7])
jnp.intersect1d(a, b)
