import jax.numpy as jnp

x = jnp.array([2047.0, 2048.0], dtype=jnp.float16)
x + 1
