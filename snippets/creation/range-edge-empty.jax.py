import jax.numpy as jnp

jnp.arange(5, 2)
