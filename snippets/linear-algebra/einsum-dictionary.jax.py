import jax.numpy as jnp

A = jnp.array([[1., 2., 3.], [4., 5., 6.]])
x = jnp.array([2., -1., 3.])
jnp.einsum("ij->ji", A), jnp.einsum("ij->j", A), jnp.einsum("ij,j->i", A, x), jnp.einsum("ij,ij->", A, A)
