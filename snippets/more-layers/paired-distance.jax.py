import jax.numpy as jnp

a, b = jnp.array([[0.0, 0.0], [1.0, 1.0]]), jnp.array([[3.0, 4.0], [2.0, 1.0]])
jnp.linalg.norm(a - b, axis=-1)
