import jax.numpy as jnp

n = jnp.array([0, 1, 2])
jnp.exp(n)
