import jax.numpy as jnp

x = jnp.array([2., -4., 0.5])
jnp.reciprocal(x)
