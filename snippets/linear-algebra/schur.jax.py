import jax
import jax.numpy as jnp

A = jnp.array([[1.0, 2.0], [0.5, 3.0]])
jax.scipy.linalg.schur(A)
