import jax
import jax.numpy as jnp

S = jnp.array([[1.0, 3.0, 4.0], [3.0, 5.0, 6.0], [4.0, 6.0, 9.0]])
_, diagonal, off_diagonal, _ = jax.lax.linalg.tridiagonal(S)
diagonal, off_diagonal
