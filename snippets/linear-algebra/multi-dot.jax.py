import jax.numpy as jnp

A = jnp.array([[1., 2., 3.], [4., 5., 6.]])
B = jnp.array([[1., 0.], [2., 1.], [0., 3.]])
C = jnp.array([[1., -1., 2.], [0., 3., 1.]])
jnp.linalg.multi_dot([A, B, C])
