import jax.numpy as jnp

jnp.array([1, 2]) * 0.5
