import jax.numpy as jnp

a = jnp.array([1, 2, 3, 2])
b = jnp.array([3, 4, 4])
jnp.setxor1d(a, b)
