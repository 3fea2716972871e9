import jax.numpy as jnp

x = jnp.array([[1., 2.], [3., 4.], [5., 6.]])
i, j = jnp.array([0, 2]), jnp.array([1, 0])
v = jnp.array([10., 20.])
x = x.at[i, j].set(v)
x = x.at[i, j].add(v)
x.at[i, j].add(-0.5 * v)
