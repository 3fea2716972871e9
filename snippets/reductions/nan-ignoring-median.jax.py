import jax.numpy as jnp

x = jnp.array([[1., float("nan"), 3., 2.], [4., 5., 9., float("nan")]])
jnp.nanmedian(x, axis=1)
