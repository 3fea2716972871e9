import jax.numpy as jnp

x = jnp.array([2, 1, 2, 1, 0])
jnp.argsort(x, stable=True)
