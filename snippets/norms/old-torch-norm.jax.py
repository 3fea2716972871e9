import jax.numpy as jnp

A = jnp.ones((4, 9))
jnp.linalg.vector_norm(A, ord=1), jnp.linalg.norm(A, ord=1)
