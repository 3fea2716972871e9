import jax.numpy as jnp

S = jnp.array([[-1., 0.], [0., -1.]])
jnp.linalg.cholesky(S).diagonal()
