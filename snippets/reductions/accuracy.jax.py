import jax.numpy as jnp

scores = jnp.array([[1., 7., 3.], [4., 5., 6.], [9., 2., 1.]])
labels = jnp.array([1, 0, 0])
(scores.argmax(axis=1) == labels).mean()
