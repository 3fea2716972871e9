import jax.numpy as jnp

X = jnp.array([[3., -4., 12.], [0., 1., -2.]])
Y = jnp.array([[1., 5., -2.], [3., 0., 7.]])
square = lambda Z: jnp.linalg.vector_norm(Z, axis=1) ** 2
square(X + Y) + square(X - Y), 2 * square(X) + 2 * square(Y)
