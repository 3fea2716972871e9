import jax.numpy as jnp

x = jnp.array([3, -1, 4, -1, 5])
x[x > 0]
