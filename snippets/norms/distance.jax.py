import jax.numpy as jnp

a, b = jnp.array([[1.0, 2.0], [3.0, 4.0]]), jnp.array([[1.0, 5.0], [7.0, 4.0]])
jnp.linalg.norm(a - b)
