import jax.numpy as jnp

x = jnp.array([[1., 2.], [3., 4.], [5., 6.]])
i = jnp.array([2, 0])
v = jnp.array([[50., 60.], [10., 20.]])
x = x.at[i].set(v)
x
