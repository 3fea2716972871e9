import jax
import jax.numpy as jnp

A = jnp.array([[1.0, 2.0, 4.0], [4.0, 2.0, 0.0], [2.0, 5.0, 1.0]])
LU, pivots, permutation = jax.lax.linalg.lu(A)
L = jnp.tril(LU, -1) + jnp.eye(3)
U = jnp.triu(LU)
jnp.eye(3)[permutation].T, L, U
