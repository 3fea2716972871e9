import jax.numpy as jnp

x = jnp.array([100., 200., 300.])
i = jnp.array([0, 2, 0])
v = jnp.array([10., 20., 40.])
x = x.at[i].subtract(v)
x
