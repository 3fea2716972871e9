import jax
import jax.numpy as jnp

A = jnp.array([[3.0, 1.0], [4.0, 2.0]])
a, tau = jnp.linalg.qr(A, mode="raw")
jax.lax.linalg.householder_product(a.mT, tau)
