import jax.numpy as jnp

x = jnp.array([3., 1., 9., 2.])
jnp.median(x)
