import jax
import jax.numpy as jnp

L = jnp.array([[0., 0.], [1., 4.]])
b = jnp.array([[4.], [14.]])
jax.scipy.linalg.solve_triangular(L, b, lower=True)
