import jax.numpy as jnp

x = jnp.array([0, 1, 7, 255])
jnp.bitwise_count(x)
