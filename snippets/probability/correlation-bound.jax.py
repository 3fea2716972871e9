import jax.numpy as jnp

joint = jnp.array([[[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]],
                [[0.5, 0., 0.], [0., 0.2, 0.3]],
                [[0., 0.25, 0.25], [0.5, 0., 0.]]])
x = jnp.array([[0.], [1.]])
y = jnp.array([1., 2., 4.])
dx = x - (joint * x).sum(axis=(1, 2), keepdims=True)
dy = y - (joint * y).sum(axis=(1, 2), keepdims=True)
covariance = (joint * dx * dy).sum(axis=(1, 2))
var_x = (joint * dx ** 2).sum(axis=(1, 2))
var_y = (joint * dy ** 2).sum(axis=(1, 2))
jnp.abs(covariance), jnp.sqrt(var_x * var_y)
