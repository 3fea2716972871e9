import jax.numpy as jnp

x = jnp.array([1., 2., 3., 4., 5.])
y = x[2:4]
x = x.at[:].set(9.)
y
