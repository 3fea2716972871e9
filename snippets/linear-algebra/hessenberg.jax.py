import jax
import jax.numpy as jnp

A = jnp.array([[1.0, 2.0, 3.0], [3.0, 5.0, 6.0], [4.0, 8.0, 9.0]])
jax.scipy.linalg.hessenberg(A)
