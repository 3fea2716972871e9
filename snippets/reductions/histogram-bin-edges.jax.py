import jax.numpy as jnp

x = jnp.array([1., 2., 4., 9.])
jnp.histogram_bin_edges(x, bins=4)
