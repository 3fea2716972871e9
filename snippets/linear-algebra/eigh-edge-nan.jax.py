import jax.numpy as jnp

S = jnp.array([[jnp.nan, 2.], [2., 3.]])
jnp.linalg.eigh(S).eigenvectors
