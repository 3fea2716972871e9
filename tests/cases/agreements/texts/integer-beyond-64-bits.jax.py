import jax.numpy as jnp

2**64 + 1
