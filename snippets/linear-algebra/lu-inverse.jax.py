import jax
import jax.numpy as jnp

A = jnp.array([[1.0, 2.0], [4.0, 2.0]])
LU, pivots = jax.scipy.linalg.lu_factor(A)
jax.scipy.linalg.lu_solve((LU, pivots), jnp.eye(2))
