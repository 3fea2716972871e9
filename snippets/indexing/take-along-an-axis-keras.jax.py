import jax.numpy as jnp

x = jnp.array([[1., 2., 3.], [4., 5., 6.]])
i = jnp.array([[2], [0]])
jnp.take_along_axis(x, i, axis=1)
