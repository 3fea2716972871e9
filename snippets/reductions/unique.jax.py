import jax.numpy as jnp

x = jnp.array([3, 1, 3, 2, 1])
jnp.unique(x)
