import jax.numpy as jnp

x = jnp.array([3., 1., 4., 2.])
jnp.sort(x, descending=True)
