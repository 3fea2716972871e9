import jax.numpy as jnp

a = jnp.array([1, 3, -5])
b = jnp.array([4, 2, 1])
a << b  # or jnp.left_shift(a, b)
