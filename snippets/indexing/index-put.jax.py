import jax.numpy as jnp

x = jnp.arange(6.).reshape(2, 3)
i, j = jnp.array([0, 1]), jnp.array([2, 0])
v = jnp.array([20., 30.])
x = x.at[i, j].set(v)
x
