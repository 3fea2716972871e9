import jax.numpy as jnp

a = jnp.array([17, -17])
b = jnp.array([5, 5])
jnp.divmod(a, b)
