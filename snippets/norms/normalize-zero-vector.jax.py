import jax.numpy as jnp

x = jnp.array([0., 0., 0.])
x / jnp.linalg.vector_norm(x)
