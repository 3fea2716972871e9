import jax.numpy as jnp

x = jnp.array([3., -4.])
jnp.abs(x).sum(), jnp.linalg.vector_norm(x)
