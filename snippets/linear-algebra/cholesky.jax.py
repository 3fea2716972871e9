import jax.numpy as jnp

S = jnp.array([[4., 2.], [2., 10.]])
jnp.linalg.cholesky(S)
