import jax.numpy as jnp

A = jnp.array([[1., 2.], [5., 3.]])
jnp.linalg.slogdet(A)
