import jax.numpy as jnp

A = jnp.array([4.0, 1.0, 2.0, 2.0]).reshape(2, 2, 1)
b = jnp.array([6.0, 6.0])
jnp.linalg.tensorsolve(A, b)
