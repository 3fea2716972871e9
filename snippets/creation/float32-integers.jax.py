import jax.numpy as jnp

x = jnp.array([2.0**23, 2.0**24])
x + 1 == x
