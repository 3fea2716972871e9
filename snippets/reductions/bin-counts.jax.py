import jax.numpy as jnp

x = jnp.array([0, 1, 1, 3, 1])
jnp.bincount(x)
