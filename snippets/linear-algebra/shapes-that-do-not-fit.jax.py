import jax.numpy as jnp

A = jnp.ones((3, 4))
B = jnp.ones((3, 4))
A @ B
