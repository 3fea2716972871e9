import jax.numpy as jnp

x = jnp.array([[3.0, 4.0], [0.0, 0.0]])
x / jnp.maximum(jnp.linalg.norm(x, axis=-1, keepdims=True), 1e-12)
