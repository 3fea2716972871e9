import jax.numpy as jnp

x = jnp.array([3.0, -4.0, 12.0])
norm = jnp.linalg.vector_norm(x, keepdims=True)
x / norm, norm
