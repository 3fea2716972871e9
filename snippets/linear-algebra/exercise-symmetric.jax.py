import jax.numpy as jnp

A = jnp.array([[[1., 2.], [3., 4.]], [[0., 5.], [-1., 2.]]])
S = A + A.mT
S.mT, S
