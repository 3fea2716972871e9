import jax.numpy as jnp

joint = jnp.array([[[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]],
                [[0.5, 0., 0.], [0., 0.2, 0.3]]])
x = jnp.array([[0.], [1.]])
y = jnp.array([1., 2., 4.])
mean_x = (joint * x).sum(axis=(1, 2), keepdims=True)
mean_y = (joint * y).sum(axis=(1, 2), keepdims=True)
left = (joint * (x - mean_x) * (y - mean_y)).sum(axis=(1, 2))
left, (joint * (x * y - mean_x * mean_y)).sum(axis=(1, 2))
