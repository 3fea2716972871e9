import jax.numpy as jnp

x = jnp.array([[1., 2.], [float("nan"), float("nan")]])
jnp.nanmax(x, axis=1)
