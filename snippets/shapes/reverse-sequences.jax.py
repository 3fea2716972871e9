import jax.numpy as jnp

x = jnp.array([[1., 2., 3., 0.], [4., 5., 0., 0.]])
n = jnp.array([3, 2])
t = jnp.arange(4)
i = jnp.where(t < n[:, None], n[:, None] - 1 - t, t)
jnp.take_along_axis(x, i, axis=1)
