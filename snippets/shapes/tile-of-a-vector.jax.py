import jax.numpy as jnp

x = jnp.array([1., 2.])
jnp.tile(x, (2, 2))
