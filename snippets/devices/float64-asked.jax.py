import jax.numpy as jnp

jnp.ones(2, dtype=jnp.float64)
