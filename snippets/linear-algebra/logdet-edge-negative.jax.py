import jax.numpy as jnp

A = jnp.array([[1.0, 2.0], [5.0, 3.0]])
jnp.linalg.slogdet(A).logabsdet
