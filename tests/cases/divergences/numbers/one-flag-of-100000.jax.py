import jax.numpy as jnp

jnp.arange(100_000) % 3 == 0
