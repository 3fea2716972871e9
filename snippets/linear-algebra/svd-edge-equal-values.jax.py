import jax.numpy as jnp

A = jnp.array([[0., 2.], [2., 0.]])
U, S, Vh = jnp.linalg.svd(A)
S, U * S @ Vh
