import jax.numpy as jnp

A = jnp.array([[1 + 2j, 3 - 1j], [2j, 4 + 0j]])
jnp.linalg.matrix_transpose(A), jnp.conj(A).T, jnp.matrix_transpose(A).conj()
