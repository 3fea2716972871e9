import jax.numpy as jnp

a = jnp.array([16, 13, -5])
b = jnp.array([4, 2, 1])
a >> b  # or jnp.right_shift(a, b)
