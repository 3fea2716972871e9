import jax.numpy as jnp

jnp.any(jnp.array([0, 1], dtype=jnp.uint8))
