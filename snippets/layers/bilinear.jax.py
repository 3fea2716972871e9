import jax.numpy as jnp

a, b = jnp.array([[1.0, 2.0]]), jnp.array([[3.0, 1.0]])
W = jnp.array([[[1.0, 0.0], [2.0, 1.0]]])
jnp.einsum("ni,kij,nj->nk", a, W, b)
