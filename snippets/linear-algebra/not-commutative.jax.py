import jax.numpy as jnp

A = jnp.array([[1., 2.], [3., 4.]])
B = jnp.array([[0., 1.], [1., 1.]])
A @ B, B @ A
