import jax.numpy as jnp

x = jnp.array([6e-8, 8e-8])
x / jnp.linalg.vector_norm(x)
