import jax.numpy as jnp

X = jnp.array([[3., -4., 12.], [0., 1., -2.], [-5., 2., 2.]])
a = jnp.array([-2., 0.5, 3.])
orders = 1, 2, 3, jnp.inf
left = [jnp.linalg.vector_norm(a[:, None] * X, ord=p, axis=1) for p in orders]
right = [abs(a) * jnp.linalg.vector_norm(X, ord=p, axis=1) for p in orders]
jnp.stack(left), jnp.stack(right)
