import jax.numpy as jnp

x = jnp.array([1., 2.])
x[0] = 9.
x
