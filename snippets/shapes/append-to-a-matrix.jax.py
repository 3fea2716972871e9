import jax.numpy as jnp

x = jnp.array([[1., 2.], [3., 4.]])
v = jnp.array([5.])
jnp.append(x, v)
