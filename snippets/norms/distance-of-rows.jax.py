import jax.numpy as jnp

a, b = jnp.array([[1.0, 2.0], [3.0, 4.0]]), jnp.array([[4.0, 6.0], [3.0, 5.0]])
jnp.linalg.vector_norm(a - b, axis=-1)
