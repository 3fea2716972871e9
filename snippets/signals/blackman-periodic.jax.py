import jax.numpy as jnp

jnp.blackman(4 + 1)[:-1]
