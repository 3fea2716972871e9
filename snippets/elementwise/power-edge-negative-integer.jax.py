import jax.numpy as jnp

x = jnp.array([2, 4])
x ** -1
