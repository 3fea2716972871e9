import jax.numpy as jnp

jnp.array([0.1, 0.2])
