import jax.numpy as jnp

x = jnp.array([0, 51, 255], dtype=jnp.uint8)
x / 127.5 - 1
