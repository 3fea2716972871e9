import jax.numpy as jnp

jnp.ones(1)
