import jax.numpy as jnp

jnp.zeros((0, 3)).sum(0)
