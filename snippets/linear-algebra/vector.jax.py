import jax.numpy as jnp

x = jnp.array([5., 7., 9., 11.])
x[2], len(x), x.shape
