import jax.numpy as jnp

x = jnp.arange(6.).reshape(2, 3)
i, j = jnp.array([0, 1, 0]), jnp.array([2, 0, 2])
v = jnp.array([20., 30., 40.])
x = x.at[i, j].add(v)
x
