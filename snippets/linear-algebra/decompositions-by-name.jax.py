import jax.numpy as jnp

S = jnp.array([[4.0, 2.0], [2.0, 7.0]])
jnp.linalg.eigh(S).eigenvalues, jnp.linalg.svd(S).S, jnp.linalg.slogdet(S)
