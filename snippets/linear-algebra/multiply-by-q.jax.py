import jax
import jax.numpy as jnp

A, C = jnp.array([[3.0, 1.0], [4.0, 2.0]]), jnp.array([[5.0], [10.0]])
a, tau = jnp.linalg.qr(A, mode="raw")
jax.lax.linalg.ormqr(a.mT, tau, C)
