import jax.numpy as jnp

jnp.zeros((2, 0)).shape
