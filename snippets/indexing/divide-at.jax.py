import jax.numpy as jnp

x = jnp.array([10., 20., 30.])
i = jnp.array([0, 2])
v = jnp.array([2., 4.])
x.at[i].divide(v)
