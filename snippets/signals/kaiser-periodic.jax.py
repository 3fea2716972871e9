import jax.numpy as jnp

jnp.kaiser(4 + 1, 6.0)[:-1]
