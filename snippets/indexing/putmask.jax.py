import jax.numpy as jnp

x = jnp.array([1., 2., 3., 4.])
mask = x > 2.
jnp.where(mask, x**2, x)
