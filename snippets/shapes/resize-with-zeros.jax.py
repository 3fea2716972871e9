import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
jnp.pad(x, (0, 2))
