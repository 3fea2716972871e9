import jax.numpy as jnp

X = jnp.array([[3., -4., 12.], [0., 0., 0.], [0., 1e-3, 0.], [1., -1., 0.]])
orders = 1, 2, 3, jnp.inf
left = [jnp.linalg.vector_norm(X, ord=p, axis=1) == 0 for p in orders]
right = [(X == 0).all(axis=1) for p in orders]
jnp.stack(left), jnp.stack(right)
