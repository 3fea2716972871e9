import jax
import jax.numpy as jnp

S = jnp.array([[8.0, 2.0], [2.0, 5.0]])
jax.scipy.linalg.sqrtm(S)
