import jax.numpy as jnp

jnp.array([2 ** 31 - 1], dtype=jnp.int32) + 1
