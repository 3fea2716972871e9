import jax.numpy as jnp

x = jnp.array([2., 3., 5., 7., 11., 13.])
x[jnp.arange(4)[:, None] + jnp.arange(3)]
