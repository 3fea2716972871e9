import jax.numpy as jnp

a = jnp.array([True, True, True, True, False, False, False, False])
b = jnp.array([True, True, False, False, True, True, False, False])
c = jnp.array([True, False, True, False, True, False, True, False])
a & (b | c), (a & b) | (a & c)
