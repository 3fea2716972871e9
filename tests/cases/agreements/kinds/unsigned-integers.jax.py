import jax.numpy as jnp

jnp.array([1, 65535], dtype=jnp.uint16)
