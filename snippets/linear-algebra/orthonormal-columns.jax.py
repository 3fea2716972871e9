import jax.numpy as jnp

A = jnp.array([[[3., 1.], [4., 2.], [0., 5.]], [[1., 2.], [2., 0.], [2., 1.]]])
Q, R = jnp.linalg.qr(A)
Q.mT @ Q, jnp.broadcast_to(jnp.eye(2), (2, 2, 2))
