import jax
import jax.numpy as jnp

d, below = jnp.array([2.0, 4.0, 5.0]), jnp.array([1.0, 3.0])
b = jnp.array([[4.0], [10.0], [16.0]])
L = jnp.diag(d) + jnp.diag(below, -1)
jax.scipy.linalg.solve_triangular(L, b, lower=True)
