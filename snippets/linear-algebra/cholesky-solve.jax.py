import jax
import jax.numpy as jnp

L = jnp.array([[2., 0.], [1., 3.]])
b = jnp.array([[8.], [22.]])
jax.scipy.linalg.cho_solve((L, True), b)
