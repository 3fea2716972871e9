import jax.numpy as jnp

A = jnp.arange(8.0).reshape(2, 2, 2)
jnp.diagonal(A)
