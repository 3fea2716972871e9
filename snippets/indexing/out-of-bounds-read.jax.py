import jax.numpy as jnp

x = jnp.array([10., 20., 30.])
x[5]
