import jax.numpy as jnp

x = jnp.array([10., 25., 30.])
i = jnp.array([0, 1, 0])
v = jnp.array([4., 40., 7.])
x = x.at[i].min(v)
x
