import jax.numpy as jnp

x = jnp.array([])
jnp.max(x)
