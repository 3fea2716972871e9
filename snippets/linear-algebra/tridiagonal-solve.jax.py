import jax
import jax.numpy as jnp

above, d, below = jnp.array([1.0, 2, 0]), jnp.array([4.0, 5.0, 6.0]), jnp.array([0, 3.0, 7.0])
b = jnp.array([[6.0], [17.0], [25.0]])
jax.lax.linalg.tridiagonal_solve(below, d, above, b)
