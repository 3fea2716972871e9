import jax.numpy as jnp

x = jnp.array([0., 1., 0., 2.])
jnp.mean(x == 0)
