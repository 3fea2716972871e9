import jax.numpy as jnp

jnp.tri(3)
