import jax.numpy as jnp

a = jnp.array([[1., 2., 3.], [4., 5., 6.]])
b = jnp.array([[10., 20., 30.], [40., 50., 60.]])
jnp.dstack((a, b))
