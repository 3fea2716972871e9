import jax.numpy as jnp

jnp.blackman(5)
