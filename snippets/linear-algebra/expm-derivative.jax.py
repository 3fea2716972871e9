import jax
import jax.numpy as jnp

A, E = jnp.array([[0.0, 1.0], [0.0, 0.0]]), jnp.array([[1.0, 0.0], [2.0, 0.0]])
jax.scipy.linalg.expm_frechet(A, E)
