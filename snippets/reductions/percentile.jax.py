import jax.numpy as jnp

x = jnp.array([4., 1., 16., 2., 8.])
jnp.percentile(x, 90)
