import jax.numpy as jnp

A = jnp.array([[1., float("nan")], [0., 1.]])
jnp.linalg.svdvals(A)
