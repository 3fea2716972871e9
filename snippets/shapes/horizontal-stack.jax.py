import jax.numpy as jnp

a = jnp.array([[1.], [2.]])
b = jnp.array([[3., 4.], [5., 6.]])
jnp.hstack((a, b))
