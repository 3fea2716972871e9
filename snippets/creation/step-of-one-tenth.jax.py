import jax.numpy as jnp

jnp.arange(1, 1.3, 0.1)
