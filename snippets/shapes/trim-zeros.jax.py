import jax.numpy as jnp

x = jnp.array([0., 0., 1., 0., 2., 0.])
jnp.trim_zeros(x)
