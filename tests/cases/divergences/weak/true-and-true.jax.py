import jax.numpy as jnp

jnp.int32(True) + True
