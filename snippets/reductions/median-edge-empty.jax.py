import jax.numpy as jnp

x = jnp.array([])
jnp.median(x)
