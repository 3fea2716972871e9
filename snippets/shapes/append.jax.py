import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
v = jnp.array([4., 5.])
jnp.append(x, v)
