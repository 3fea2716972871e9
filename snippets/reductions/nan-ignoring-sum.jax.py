import jax.numpy as jnp

x = jnp.array([[1., float("nan"), 3.], [4., 5., 7.]])
jnp.nansum(x, axis=1)
