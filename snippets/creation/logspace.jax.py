import jax.numpy as jnp

jnp.logspace(0.0, 3.0, 4)
