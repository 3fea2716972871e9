import jax
import jax.numpy as jnp

U, b = jnp.array([[2.0, 1.0], [0.0, 0.0]]), jnp.array([[8.0], [12.0]])
jax.scipy.linalg.solve_triangular(U, b)
