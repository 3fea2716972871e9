import jax.numpy as jnp

A = jnp.array([[jnp.nan, 1.], [4., 3.]])
jnp.linalg.inv(A)[0]
