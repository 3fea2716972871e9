import jax.numpy as jnp

x = jnp.arange(12.)
jnp.reshape(x, (3, 4))
