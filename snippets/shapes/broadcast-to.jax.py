import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
jnp.broadcast_to(x, (2, 3))
