import jax.numpy as jnp

S = jnp.array([[4., 1.], [2., 3.]])
jnp.linalg.cholesky(S)
