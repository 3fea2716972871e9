import jax.numpy as jnp

x = jnp.array([[1., 2.], [3., 4.], [5., 6.]])
i = jnp.array([0, 2, 0])
v = jnp.array([[10., 10.], [2., 2.], [3., 3.]])
x.at[i].multiply(v)
