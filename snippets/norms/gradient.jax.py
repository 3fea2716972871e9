import jax
import jax.numpy as jnp

X = jnp.array([[3., -4., 12.], [-1., 2., 2.]])
gradients = jax.vmap(jax.grad(jnp.linalg.vector_norm))(X)
gradients, X / jnp.linalg.vector_norm(X, axis=1, keepdims=True)
