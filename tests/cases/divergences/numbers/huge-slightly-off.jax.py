import jax.numpy as jnp

jnp.array([1e30, 2e30])
