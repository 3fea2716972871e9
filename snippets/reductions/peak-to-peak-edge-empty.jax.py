import jax.numpy as jnp

x = jnp.array([])
jnp.ptp(x)
