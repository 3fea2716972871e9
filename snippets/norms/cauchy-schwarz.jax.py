import jax.numpy as jnp

X = jnp.array([[3., -4., 12.], [0., 1., -2.], [1., 2., 2.]])
Y = jnp.array([[1., 5., -2.], [3., 0., 7.], [-2., -4., -4.]])
left = abs(jnp.vecdot(X, Y))
right = jnp.linalg.vector_norm(X, axis=1) * jnp.linalg.vector_norm(Y, axis=1)
left, right
