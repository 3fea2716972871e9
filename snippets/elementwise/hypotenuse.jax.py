import jax.numpy as jnp

a = jnp.array([3., 5., 1.])
b = jnp.array([4., 12., 2.])
jnp.hypot(a, b)
