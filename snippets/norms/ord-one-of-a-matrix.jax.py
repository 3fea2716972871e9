import jax.numpy as jnp

A = jnp.ones((4, 9))
jnp.linalg.norm(A, ord=1)
