import jax.numpy as jnp

x = jnp.array([[1., 2., 3.], [4., 5., 6.]])
i = jnp.array([[2], [0]])
v = jnp.array([[9.], [8.]])
x = jnp.put_along_axis(x, i, v, axis=1, inplace=False)
x
