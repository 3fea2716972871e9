import jax
import jax.numpy as jnp

S, b = jnp.array([[4.0, 1.0], [1.0, 3.0]]), jnp.array([9.0, 5.0])
jax.scipy.sparse.linalg.cg(S, b)[0]
