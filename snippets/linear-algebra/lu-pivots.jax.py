import jax
import jax.numpy as jnp

A = jnp.array([[1.0, 2.0, 4.0], [4.0, 2.0, 0.0], [2.0, 5.0, 1.0]])
_, pivots = jax.scipy.linalg.lu_factor(A)
jax.lax.linalg.lu_pivots_to_permutation(pivots, 3)
