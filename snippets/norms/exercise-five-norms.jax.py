import jax.numpy as jnp

A = jnp.ones((4, 9))
tuple(jnp.linalg.matrix_norm(A, ord=p) for p in (1, jnp.inf, 2, "fro", "nuc"))
