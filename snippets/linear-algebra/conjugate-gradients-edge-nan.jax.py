import jax
import jax.numpy as jnp

S, b = jnp.array([[jnp.nan, 1.], [1., 3.]]), jnp.array([9., 5.])
jax.scipy.sparse.linalg.cg(S, b)[0]
