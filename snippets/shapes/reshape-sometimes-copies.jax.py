import jax.numpy as jnp

x = jnp.array([[1., 2., 3.], [4., 5., 6.]])
y = x.T.reshape(6)
x = x.at[0, 0].set(9.)
x, y
