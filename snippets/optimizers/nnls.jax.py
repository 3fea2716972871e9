import jax.numpy as jnp
import optax

A, b = jnp.array([[1.0, 0.0], [1.0, 1.0]]), jnp.array([2.0, 1.0])
optax.nnls(A, b, 200)
