import jax.numpy as jnp

jnp.array([1e-40, 3e-42]) * 2
