import jax.numpy as jnp

jnp.kaiser(5, 6.0)
