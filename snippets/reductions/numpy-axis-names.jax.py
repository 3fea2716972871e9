import jax.numpy as jnp

x = jnp.array([[1., 2., 3.], [4., 5., 7.]])
jnp.sum(x, axis=1, keepdims=True)
