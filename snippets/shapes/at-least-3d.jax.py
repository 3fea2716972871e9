import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
jnp.atleast_3d(x)
