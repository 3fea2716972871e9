import jax.numpy as jnp

x = jnp.array([jnp.inf, 1., 16., 2., 8.])
jnp.percentile(x, 90)
