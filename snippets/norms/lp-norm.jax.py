import jax.numpy as jnp

x = jnp.array([3., -4., 5.])
jnp.linalg.vector_norm(x, ord=3)
