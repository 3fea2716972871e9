import jax.numpy as jnp

jnp.triu_indices(3, k=1)
