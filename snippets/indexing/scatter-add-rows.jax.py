import jax.numpy as jnp

x = jnp.array([[1., 2., 3.], [4., 5., 6.]])
i = jnp.array([[2, 2], [0, 1]])
v = jnp.array([[10., 20.], [30., 40.]])
x.at[jnp.arange(2)[:, None], i].add(v)
