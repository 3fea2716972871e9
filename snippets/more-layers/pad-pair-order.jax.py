import jax.numpy as jnp

jnp.pad(jnp.ones((2, 2)), ((1, 1), (0, 0)))
