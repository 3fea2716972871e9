import jax.numpy as jnp

jnp.array([[1., 2j], [0, 1]])
