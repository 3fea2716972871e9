import jax
import jax.numpy as jnp

A = jnp.array([[1.0, 2.0], [4.0, 2.0]])
P, L, U = jax.scipy.linalg.lu(A)
P @ L @ U
