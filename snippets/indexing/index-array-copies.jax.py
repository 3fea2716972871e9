import jax.numpy as jnp

x = jnp.array([1., 2., 3., 4., 5.])
y = x[jnp.array([2, 3])]
x = x.at[:].set(9.)
x, y
