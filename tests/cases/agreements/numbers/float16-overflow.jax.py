import jax.numpy as jnp

jnp.array([60000., 100.], dtype=jnp.float16) * 2
