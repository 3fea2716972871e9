import jax.numpy as jnp

a = jnp.array([[1., 2., 3.], [4., 5., 6.]])
b = jnp.array([[1., 0.], [2., 1.], [0., 3.]])
jnp.matmul(a, b)
