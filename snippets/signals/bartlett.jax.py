import jax.numpy as jnp

jnp.bartlett(5)
