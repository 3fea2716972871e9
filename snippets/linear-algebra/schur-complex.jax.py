import jax
import jax.numpy as jnp

A = jnp.array([[0.0, 1.0], [-1.0, 0.0]])
T, Z = jax.scipy.linalg.schur(A)
jax.scipy.linalg.rsf2csf(T, Z)
