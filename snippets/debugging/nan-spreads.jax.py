import jax.numpy as jnp

x = jnp.array([1., jnp.nan, 3.])
x.sum(), x.max(), x == x
