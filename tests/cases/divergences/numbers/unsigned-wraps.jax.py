import jax.numpy as jnp

jnp.array([0, 5], dtype=jnp.uint8) - 1
