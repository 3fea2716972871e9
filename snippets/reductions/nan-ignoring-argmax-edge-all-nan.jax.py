import jax.numpy as jnp

x = jnp.array([[1., 2.], [float("nan"), float("nan")]])
jnp.nanargmax(x, axis=1)
