import jax.numpy as jnp
import optax

x, W = jnp.array([[1.0, 2.0]]), jnp.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
optax.softmax_cross_entropy_with_integer_labels(x @ W.T, jnp.array([1])).mean()
