import jax.numpy as jnp

jnp.arange(12, dtype=jnp.float32)
