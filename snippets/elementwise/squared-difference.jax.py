import jax.numpy as jnp

a = jnp.array([1., 2., 5.])
b = jnp.array([3., 2., 1.])
(a - b) ** 2
