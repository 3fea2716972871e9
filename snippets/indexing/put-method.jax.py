import jax.numpy as jnp

x = jnp.array([[1, 2], [3, 4]])
i = jnp.array([3, 0])
v = jnp.array([40, 10])
x = x.ravel().at[i].set(v).reshape(x.shape)
x
