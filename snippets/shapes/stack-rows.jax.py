import jax.numpy as jnp

a = jnp.array([1., 2., 3.])
b = jnp.array([4., 5., 6.])
jnp.vstack((a, b))
