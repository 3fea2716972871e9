import jax.numpy as jnp

x = jnp.array([0., 1., 2., -1.])
jnp.exp(x)
