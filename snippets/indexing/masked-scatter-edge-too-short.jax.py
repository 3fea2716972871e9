import jax.numpy as jnp

x = jnp.array([1., 2., 3., 4.])
mask = jnp.array([True, False, True, True])
v = jnp.array([10., 20.])
jnp.place(x, mask, v, inplace=False)
