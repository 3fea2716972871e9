import jax.numpy as jnp

A = jnp.array([[jnp.nan, 1.], [2., 3.]])
jnp.linalg.eig(A).eigenvalues.real
