import jax.numpy as jnp

x = jnp.array([1., 4., 9., 7.])
jnp.diff(x)
