import jax.numpy as jnp

X = jnp.array([[1., 2., 3.], [0., -1., 4.], [2., 2., 2.]])
y = jnp.array([4., -5., 6.])
left = [jnp.dot(x, y) for x in X]
jnp.stack(left), (X * y).sum(axis=1)
