import jax.numpy as jnp

S = jnp.array([[[4., 2.], [2., 10.]], [[2., -1.], [-1., 3.]]])
L = jnp.linalg.cholesky(S)
L @ L.mT, S
