import jax.numpy as jnp

x = jnp.array([1., 1.5, 3., 0.2])
bins = jnp.array([1., 2., 3.])
jnp.digitize(x, bins)
