import jax.numpy as jnp

a = jnp.array([1, 2, 3, 3])
b = jnp.array([3, 1, 4])
jnp.intersect1d(a, b).size
