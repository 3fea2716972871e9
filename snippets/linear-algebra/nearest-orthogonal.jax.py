import jax
import jax.numpy as jnp

A = jnp.array([[3.0, -1.0], [4.0, 2.0]])
jax.lax.linalg.qdwh(A)[0]
