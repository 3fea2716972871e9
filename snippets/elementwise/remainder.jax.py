import jax.numpy as jnp

a = jnp.array([7, -7, 7, -7])
b = jnp.array([4, 4, -4, -4])
a % b  # or jnp.remainder(a, b)
