import jax.numpy as jnp

x = jnp.array([float("nan"), float("inf")])
jnp.nanmedian(x)
