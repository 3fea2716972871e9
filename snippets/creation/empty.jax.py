import jax.numpy as jnp

jnp.empty((2, 3)).shape
