import jax
import jax.numpy as jnp

A, b = jnp.array([[4.0, 1.0], [2.0, 3.0]]), jnp.array([9.0, 7.0])
jax.scipy.sparse.linalg.bicgstab(A, b)[0]
