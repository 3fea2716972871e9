import jax.numpy as jnp
import optax

a = jnp.array([[1.0, 0.0], [0.0, 1.0]])
b = jnp.array([[2.0, 1.0], [1.0, 3.0]])
scores = a @ (b / jnp.linalg.norm(b, axis=1, keepdims=True)).T / 0.5
optax.softmax_cross_entropy_with_integer_labels(scores, jnp.arange(2)).mean()
