import jax.numpy as jnp

a = jnp.array([7, -7, 7, -7, 0])
b = jnp.array([4, 4, -4, -4, 3])
b * (a // b) + a % b, a
