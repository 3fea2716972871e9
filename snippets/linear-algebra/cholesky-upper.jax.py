import jax
import jax.numpy as jnp

S = jnp.array([[4.0, 2.0], [2.0, 10.0]])
jax.scipy.linalg.cholesky(S)
