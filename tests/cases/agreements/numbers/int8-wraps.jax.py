import jax.numpy as jnp

jnp.array([100, -100], dtype=jnp.int8) * 2
