import jax
import jax.numpy as jnp

A = jnp.array([[2.0, 1.0], [0.0, 3.0]])
jax.scipy.linalg.funm(A, jnp.sin).real
