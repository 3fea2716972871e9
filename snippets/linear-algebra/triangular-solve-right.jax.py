import jax
import jax.numpy as jnp

L, b = jnp.array([[2.0, 0.0], [1.0, 4.0]]), jnp.array([[7.0, 12.0]])
jax.lax.linalg.triangular_solve(L, b, lower=True)
