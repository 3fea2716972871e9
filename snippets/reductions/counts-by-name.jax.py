import jax.numpy as jnp

x = jnp.array([3, 1, 3, 2, 3])
found = jnp.unique_counts(x)
found.values, found.counts
