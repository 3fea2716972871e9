import jax.numpy as jnp

x = jnp.array([float("nan"), 2., 5., 2.])
jnp.nanmean(x)
