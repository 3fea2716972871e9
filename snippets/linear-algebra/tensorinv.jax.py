import jax.numpy as jnp

A = jnp.array([4.0, 0.0, 0.0, 2.0]).reshape(2, 2, 1)
jnp.linalg.tensorinv(A, ind=1)
