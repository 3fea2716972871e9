import jax.numpy as jnp

jnp.result_type(float)
