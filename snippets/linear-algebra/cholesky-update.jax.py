import jax
import jax.numpy as jnp

R, w = jnp.array([[2.0, 1.0], [0.0, 3.0]]), jnp.array([1.0, 2.0])
jax.lax.linalg.cholesky_update(R, w)
