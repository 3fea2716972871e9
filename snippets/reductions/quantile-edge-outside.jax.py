import jax.numpy as jnp

x = jnp.array([1., 2.])
jnp.quantile(x, 1.5)
