import jax.numpy as jnp

jnp.array([3, 200], dtype=jnp.uint8).max()
