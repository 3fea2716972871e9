import jax.numpy as jnp

x = jnp.array([1., 2., 4., 9.])
jnp.var(x, correction=0), jnp.var(x, correction=1)
