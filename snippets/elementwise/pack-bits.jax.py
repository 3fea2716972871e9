import jax.numpy as jnp

bits = jnp.array([1, 0, 0, 0, 0, 0, 1, 1, 1])
jnp.packbits(bits)
