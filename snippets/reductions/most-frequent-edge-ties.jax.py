import jax.numpy as jnp

x = jnp.array([3., 1., 1., 3.])
values, counts = jnp.unique_counts(x)
values[jnp.argmax(counts)]
