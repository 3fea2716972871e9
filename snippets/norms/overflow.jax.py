import jax.numpy as jnp

x = jnp.array([3e20, -4e20])
jnp.linalg.vector_norm(x)
