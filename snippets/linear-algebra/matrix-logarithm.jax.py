import jax.numpy as jnp

A = jnp.array([[2.0 + 0j, 1.0], [1.0, 2.0]])
eigenvalues, V = jnp.linalg.eigh(A)
V * jnp.log(eigenvalues) @ V.conj().T
