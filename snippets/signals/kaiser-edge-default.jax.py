import jax.numpy as jnp

jnp.kaiser(4, 12.0)
