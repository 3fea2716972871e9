import jax.numpy as jnp

jnp.ones(2, jnp.uint8) + 254
