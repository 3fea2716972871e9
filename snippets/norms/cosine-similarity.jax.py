import jax.numpy as jnp

a = jnp.array([3., 4.])
b = jnp.array([8., 6.])
a @ b / (jnp.linalg.vector_norm(a) * jnp.linalg.vector_norm(b))
