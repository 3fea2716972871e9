import jax.numpy as jnp

x = jnp.arange(7.)
jnp.split(x, 3)
