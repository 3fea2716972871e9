import jax.numpy as jnp

X = jnp.array([[3., -4., 12.], [0., 1., -2.], [2., 4., 6.]])
Y = jnp.array([[1., 5., -2.], [3., 0., 7.], [1., 2., 5.]])
orders = 1, 2, 3, jnp.inf
norm = jnp.linalg.vector_norm
left = [norm(X + Y, ord=p, axis=1) for p in orders]
right = [norm(X, ord=p, axis=1) + norm(Y, ord=p, axis=1) for p in orders]
jnp.stack(left), jnp.stack(right)
