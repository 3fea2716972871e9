import jax
import jax.numpy as jnp

A = jnp.array([[1., 2., 4.], [4., 2., 0.], [2., 5., 1.]])
jax.scipy.linalg.lu(A)
