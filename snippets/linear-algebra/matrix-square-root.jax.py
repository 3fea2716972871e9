import jax
import jax.numpy as jnp

S = jnp.array([[8., 2.], [2., 5.]])
jax.scipy.linalg.sqrtm(S)
