import jax.numpy as jnp

jnp.mean(jnp.array([0, 1, 2, 3]))
