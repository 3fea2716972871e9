import jax.numpy as jnp

A = jnp.array([[0., 1.], [1., 1.], [2., 1.]])
b = jnp.array([[1.], [2.], [4.]])
x = jnp.linalg.lstsq(A, b)[0]
A[:, 0], b[:, 0], (A @ x)[:, 0], (b - A @ x)[:, 0]
