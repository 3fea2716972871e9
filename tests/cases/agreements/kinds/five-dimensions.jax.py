import jax.numpy as jnp

jnp.arange(24.).reshape(1, 2, 3, 4, 1)
