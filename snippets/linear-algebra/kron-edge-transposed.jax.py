import jax.numpy as jnp

A = jnp.array([[1.0, 2.0], [3.0, 4.0]])
jnp.kron(jnp.eye(2), A.T)
