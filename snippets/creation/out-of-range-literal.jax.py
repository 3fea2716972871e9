import jax.numpy as jnp

jnp.array([100, 200], dtype=jnp.int8)
