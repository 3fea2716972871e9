import jax.numpy as jnp

A = jnp.array([[1., 0.], [0., 1e-6]])
jnp.linalg.pinv(A, rtol=1e-5)
