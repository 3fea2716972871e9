import jax.numpy as jnp

a = jnp.array([1, 2, 3])
b = jnp.array([1, 3, 2])
a != b  # or jnp.not_equal(a, b)
