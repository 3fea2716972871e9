import jax.numpy as jnp

jnp.array([1e-10, 4e-10])
