import jax.numpy as jnp

A = jnp.array([[[3., 1.], [4., 2.], [0., 5.]], [[1., 2.], [2., 0.], [2., 1.]]])
Q, R = jnp.linalg.qr(A)
P = Q @ Q.mT
P @ P, P
