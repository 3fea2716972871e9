import jax.numpy as jnp

jnp.linalg.eigh(jnp.array([[2., 1.], [1., 3.]])).eigenvectors
