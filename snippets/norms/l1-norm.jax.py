import jax.numpy as jnp

x = jnp.array([3., -4., 12.])
jnp.linalg.vector_norm(x, ord=1)
