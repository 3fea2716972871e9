import jax.numpy as jnp

a = jnp.array([[1.0, 2.0]])
jnp.linalg.vector_norm(a - a, axis=-1)
