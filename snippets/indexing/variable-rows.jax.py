import jax.numpy as jnp

x = jnp.array([[1., 2.], [3., 4.], [5., 6.]])
i = jnp.array([0, 2])
v = jnp.array([[10., 20.], [30., 40.]])
x = x.at[i].set(v)
x = x.at[i].add(v)
x.at[i].add(-0.5 * v)
