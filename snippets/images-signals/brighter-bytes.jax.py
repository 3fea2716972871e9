import jax.numpy as jnp

x = jnp.array([100, 200, 250], dtype=jnp.uint8)
x + 100
