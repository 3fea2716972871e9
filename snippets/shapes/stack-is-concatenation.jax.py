import jax.numpy as jnp

a = jnp.array([[1., 2., 3.], [4., 5., 6.]])
b = jnp.array([[10., 20., 30.], [40., 50., 60.]])
left = jnp.stack((a, b), axis=1)
left, jnp.concatenate((a[:, None], b[:, None]), axis=1)
