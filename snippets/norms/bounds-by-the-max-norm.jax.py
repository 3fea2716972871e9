import jax.numpy as jnp

X = jnp.array([[3., -4., 12.], [0., 1., -2.], [-5., 2., 2.]])
orders = 1, 2, 4, 8
largest = jnp.linalg.vector_norm(X, ord=jnp.inf, axis=1)
left = [jnp.linalg.vector_norm(X, ord=p, axis=1) for p in orders]
right = [3 ** (1 / p) * largest for p in orders]
jnp.stack(left), jnp.stack(right)
