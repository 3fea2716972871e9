import jax
import jax.numpy as jnp

d, e = jnp.array([2.0, 3.0, 4.0]), jnp.array([1.0, 1.0])
jax.scipy.linalg.eigh_tridiagonal(d, e, eigvals_only=True)
