import jax.numpy as jnp

jnp.array([250, 5], dtype=jnp.uint8) + 10
