import jax.numpy as jnp

x = jnp.array([1., 2., 6.])
p = jnp.array([[0.5, 0.25, 0.25], [0.125, 0.5, 0.375], [0.25, 0., 0.75]])
mean = (p * x).sum(axis=1)
variance = (p * (x - mean[:, None]) ** 2).sum(axis=1)
both = p[:, :, None] * p[:, None, :]
average = (x[:, None] + x) / 2
(both * (average - mean[:, None, None]) ** 2).sum(axis=(1, 2)), variance / 2
