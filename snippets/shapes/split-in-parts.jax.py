import jax.numpy as jnp

x = jnp.arange(6.)
jnp.split(x, 3)
