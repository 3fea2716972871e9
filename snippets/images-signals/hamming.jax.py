import jax.numpy as jnp

jnp.hamming(5)
