import jax.numpy as jnp

x = jnp.array([1., 2.])
jnp.delete(x, 5)
