import jax.numpy as jnp

x = jnp.array([[1., 2., 3.], [4., 5., 6.]])
mask = jnp.array([[True, False, True], [False, True, False]])
v = jnp.array([10., 20., 30.])
x = jnp.place(x, mask, v, inplace=False)
x
