import jax.numpy as jnp

a = jnp.linalg.eigh(jnp.array([[2., 1.], [1., 3.]])).eigenvectors
b = jnp.linalg.eigh(jnp.array([[5., 1.], [1., 3.]])).eigenvectors
a, b
