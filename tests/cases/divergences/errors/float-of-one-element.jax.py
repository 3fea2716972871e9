import jax.numpy as jnp

float(jnp.array([3.5]))
