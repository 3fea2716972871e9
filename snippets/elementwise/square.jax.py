import jax.numpy as jnp

x = jnp.array([3., -4., 0.5])
jnp.square(x)
