import jax.numpy as jnp

x = jnp.array([float("nan"), 2., 4., float("nan")])
jnp.nanmean(x)
