import jax.numpy as jnp

x = jnp.array([3., -4., 12.])
p = jnp.array([1., 1.25, 1.5, 2., 2.5, 3., 4., 5., 6., 8., 10., 12., 16.])
largest = jnp.linalg.vector_norm(x, ord=jnp.inf)
norms = jnp.stack([jnp.linalg.vector_norm(x, ord=q) for q in p.tolist()])
p, largest, norms, 3 ** (1 / p) * largest
