import jax.numpy as jnp

a = jnp.array([1., 5., -3.])
b = jnp.array([2., 4., -1.])
jnp.maximum(a, b)
