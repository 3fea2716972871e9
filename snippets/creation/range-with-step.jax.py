import jax.numpy as jnp

jnp.arange(2, 12, 3)
