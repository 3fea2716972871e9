import jax
import jax.numpy as jnp

A, B = jnp.array([[1.0, 2.0], [0.0, 3.0]]), jnp.array([[4.0, 1.0], [0.0, 5.0]])
C = jnp.array([[5.0, 2.0], [3.0, 8.0]])
jax.scipy.linalg.solve_sylvester(A, B, C)
