import jax.numpy as jnp

jnp.sum(jnp.array([100, 100], dtype=jnp.int8))
