import jax.numpy as jnp

A = jnp.array([[1., 2.], [0., 1.], [2., 0.]])
jnp.linalg.pinv(A)
