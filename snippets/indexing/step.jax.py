import jax.numpy as jnp

x = jnp.array([2., 3., 5., 7., 11., 13., 17.])
x[::2]
