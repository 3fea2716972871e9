import jax
import jax.numpy as jnp

A, b = jnp.array([[1.0, 2.0], [4.0, 2.0]]), jnp.array([[5.0], [8.0]])
LU, pivots = jax.scipy.linalg.lu_factor(A)
jax.scipy.linalg.lu_solve((LU, pivots), b)
