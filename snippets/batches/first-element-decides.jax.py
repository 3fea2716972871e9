import jax.numpy as jnp

jnp.array([1, 2.5]), jnp.array([2.5, 1])
