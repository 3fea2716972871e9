import jax.numpy as jnp

a = jnp.array([1., 2., 3.])
b = jnp.array([3., -4., 6.])
jnp.linalg.vector_norm(a - b), jnp.linalg.vector_norm(a - b, ord=1)
