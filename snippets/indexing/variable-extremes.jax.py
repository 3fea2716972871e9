import jax.numpy as jnp

x = jnp.array([1., 50., 3.])
i = jnp.array([0, 1])
v = jnp.array([10., 20.])
x = x.at[i].max(v)
x.at[i].min(2 * v)
