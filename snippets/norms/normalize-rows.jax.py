import jax.numpy as jnp

x = jnp.array([[3.0, 4.0], [-5.0, 12.0]])
x / jnp.linalg.vector_norm(x, axis=-1, keepdims=True)
