import jax.numpy as jnp

a = jnp.array([1, 2])
b = jnp.array([1, 2, 3])
a == b
