import jax.numpy as jnp

jnp.arange(1_000_000)
