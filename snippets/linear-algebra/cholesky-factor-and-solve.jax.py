import jax
import jax.numpy as jnp

S, b = jnp.array([[4.0, 2.0], [2.0, 10.0]]), jnp.array([[8.0], [22.0]])
jax.scipy.linalg.cho_solve(jax.scipy.linalg.cho_factor(S), b)
