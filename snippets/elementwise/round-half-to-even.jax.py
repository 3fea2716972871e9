import jax.numpy as jnp

x = jnp.array([0.5, 1.5, 2.5, -3.5, 2.6])
jnp.round(x)
