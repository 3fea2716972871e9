import jax.numpy as jnp

x = jnp.array([jnp.nan, 2.])
mask = jnp.array([0., 1.])
mask * x, jnp.where(mask > 0, x, 0.)
