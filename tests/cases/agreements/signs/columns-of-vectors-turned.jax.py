import jax.numpy as jnp

jnp.array([[0.6, 0.8], [0.8, -0.6]])
