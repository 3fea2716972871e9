import jax
import jax.numpy as jnp

A = jnp.array([[1.0, 2.0], [3.0, 2.0]])
jax.lax.linalg.eig(A)[1]
