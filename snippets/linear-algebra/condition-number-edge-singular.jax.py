import jax.numpy as jnp

A = jnp.array([[2., 0.], [0., 0.]])
jnp.linalg.cond(A)
