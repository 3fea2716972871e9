import jax.numpy as jnp

X = jnp.array([[3., -4., 12.], [0., 1., -2.], [-5., 2., 2.]])
norms = jnp.stack([jnp.linalg.vector_norm(X, ord=p, axis=1) for p in (jnp.inf, 3, 2, 1)])
norms[:-1], norms[1:]
