import jax.numpy as jnp

x, y = jnp.array([1., 2., 3.]), jnp.array([10, 20])
rows = jnp.arange(len(x))
x[rows], y[rows]
