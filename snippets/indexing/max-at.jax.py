import jax.numpy as jnp

x = jnp.array([1., 25., 3.])
i = jnp.array([0, 1, 0])
v = jnp.array([40., 20., 10.])
x = x.at[i].max(v)
x
