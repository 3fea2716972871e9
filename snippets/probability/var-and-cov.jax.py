import jax.numpy as jnp

x = jnp.array([1., 2., 6., 7.])
jnp.var(x), jnp.cov(x)
