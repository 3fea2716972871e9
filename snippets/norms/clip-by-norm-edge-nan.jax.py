import jax.numpy as jnp

X = jnp.array([[jnp.nan, -4., 12.]])
X * jnp.minimum(1, 6.5 / jnp.linalg.vector_norm(X, axis=1, keepdims=True))
