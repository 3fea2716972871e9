import jax.numpy as jnp

a = jnp.array([16, 13, -5])
b = jnp.array([4, 2, 1])
jnp.right_shift(a, b)
