import jax.numpy as jnp

jnp.array([100_000]) * 100_000
