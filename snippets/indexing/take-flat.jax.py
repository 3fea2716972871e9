import jax.numpy as jnp

x = jnp.array([[1., 2., 3.], [4., 5., 6.]])
i = jnp.array([0, 4, 4])
jnp.take(x, i)
