import jax.numpy as jnp

A = jnp.array([[3., 1.], [4., 2.], [0., 5.]])
jnp.linalg.qr(A)
