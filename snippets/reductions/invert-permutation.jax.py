import jax.numpy as jnp

p = jnp.array([2, 0, 3, 1])
jnp.argsort(p)
