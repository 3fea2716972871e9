import jax.numpy as jnp

x = jnp.array([[1., 2.], [jnp.nan, 0.], [3., jnp.inf]])
jnp.flatnonzero(~jnp.isfinite(x).all(axis=1))
