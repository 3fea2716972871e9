import jax.numpy as jnp

jnp.array([0.5, 0.25], dtype=jnp.float16)
