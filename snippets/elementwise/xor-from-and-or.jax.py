import jax.numpy as jnp

a = jnp.array([True, True, False, False])
b = jnp.array([True, False, True, False])
a ^ b, (a | b) & ~(a & b)
