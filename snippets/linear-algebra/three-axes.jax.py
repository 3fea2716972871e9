import jax.numpy as jnp

jnp.arange(24).reshape(2, 3, 4)
