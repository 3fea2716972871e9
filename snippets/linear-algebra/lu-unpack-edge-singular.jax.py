import jax
import jax.numpy as jnp

A = jnp.array([[1., 2.], [2., 4.]])
LU, pivots, permutation = jax.lax.linalg.lu(A)
jnp.diagonal(LU)
