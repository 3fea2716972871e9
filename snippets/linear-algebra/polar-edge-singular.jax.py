import jax
import jax.numpy as jnp

A = jnp.array([[1.0, 2.0], [2.0, 4.0]])
jax.scipy.linalg.polar(A)
