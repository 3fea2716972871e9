import jax.numpy as jnp

jnp.zeros((2, 3)).shape
