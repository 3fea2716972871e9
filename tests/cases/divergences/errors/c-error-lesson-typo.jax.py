import jax.numpy as jnp

jnp.ones(2) + jnp.ones(3)
