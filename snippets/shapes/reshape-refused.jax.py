import jax.numpy as jnp

x = jnp.arange(12.)
x.reshape(5, 3)
