import jax.numpy as jnp

x = jnp.array([1., 2., 4., 8., 16.])
starts = jnp.arange(len(x) - 2)
x[starts[:, None] + jnp.arange(3)]
