import jax.numpy as jnp

x = jnp.array([1, -1])
jnp.bincount(x)
