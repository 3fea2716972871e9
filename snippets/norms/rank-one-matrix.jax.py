import jax.numpy as jnp

A = jnp.outer(jnp.array([1., 2., 2.]), jnp.array([3., -4.]))
tuple(jnp.linalg.matrix_norm(A, ord=p) for p in (2, "fro", "nuc"))
