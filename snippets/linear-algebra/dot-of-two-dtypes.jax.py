import jax.numpy as jnp

a = jnp.array([1, 2, 3])
b = jnp.array([0.5, 0.25, 2.])
jnp.dot(a, b)
