import jax.numpy as jnp

jnp.arange(3)
