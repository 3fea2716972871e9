import jax.numpy as jnp

jnp.array([True, 2, 3])
