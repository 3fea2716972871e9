import jax
import jax.numpy as jnp

C = jnp.array([[1.0, 0.0], [0.0, 1.0]])
A = jnp.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
jax.lax.linalg.symmetric_product(A, C, beta=1.0)
