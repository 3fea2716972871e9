import jax.numpy as jnp

x = jnp.array([[1., 2., 3.], [4., 5., 6.]])
i = jnp.array([0, 4])
v = jnp.array([10., 50.])
x = jnp.put(x, i, v, inplace=False)
x
