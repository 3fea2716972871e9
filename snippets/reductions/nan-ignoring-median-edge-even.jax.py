import jax.numpy as jnp

x = jnp.array([1., float("nan"), 3., 4., 8.])
jnp.nanmedian(x)
