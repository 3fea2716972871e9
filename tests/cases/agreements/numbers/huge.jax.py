import jax.numpy as jnp

jnp.array([1e30, -3e35]) * 1.5
