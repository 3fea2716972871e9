import jax.numpy as jnp

jnp.array([2], jnp.uint8) + (-1)
