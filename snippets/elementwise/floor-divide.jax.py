import jax.numpy as jnp

a = jnp.array([7, -7, 7, -7])
b = jnp.array([2, 2, -2, -2])
a // b  # or jnp.floor_divide(a, b)
