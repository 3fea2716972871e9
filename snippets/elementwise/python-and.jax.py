import jax.numpy as jnp

a = jnp.array([True, True, False])
b = jnp.array([True, False, True])
a and b
