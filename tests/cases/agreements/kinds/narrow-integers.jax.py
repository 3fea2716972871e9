import jax.numpy as jnp

jnp.array([1, -2], dtype=jnp.int16), jnp.array([3], dtype=jnp.int8)
