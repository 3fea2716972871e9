import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
i = jnp.array([0, 2, 0])
v = jnp.array([10., 20., 40.])
x.at[i].add(v) / jnp.ones(3).at[i].add(1.)
