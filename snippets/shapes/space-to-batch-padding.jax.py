import jax.numpy as jnp

size = jnp.array([5, 8])
block = jnp.array([4, 4])
jnp.stack((jnp.zeros_like(size), -size % block), axis=1)
