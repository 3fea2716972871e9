import jax.numpy as jnp

a = jnp.array([12, 5, -1])
b = jnp.array([10, 3, 6])
a | b  # or jnp.bitwise_or(a, b)
