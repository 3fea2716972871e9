import jax.numpy as jnp

jnp.hanning(4 + 1)[:-1]
