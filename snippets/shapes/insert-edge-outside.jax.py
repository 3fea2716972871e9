import jax.numpy as jnp

x = jnp.array([1., 2.])
v = jnp.array([9.])
jnp.insert(x, 5, v)
