import jax.numpy as jnp

jnp.bartlett(4 + 1)[:-1]
