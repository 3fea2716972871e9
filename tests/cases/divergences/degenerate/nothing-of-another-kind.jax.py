import jax.numpy as jnp

jnp.zeros(0)
