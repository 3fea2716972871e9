import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
i = jnp.array([0, 2])
v = jnp.array([10., 20.])
x.at[i].multiply(v)
