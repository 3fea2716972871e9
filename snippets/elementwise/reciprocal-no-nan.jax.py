import jax.numpy as jnp

x = jnp.array([2., 0., -4.])
jnp.where(x == 0, 0., 1 / x)
