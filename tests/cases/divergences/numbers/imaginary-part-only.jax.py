import jax.numpy as jnp

jnp.array([3 + 0.011j, 4 + 2j])
