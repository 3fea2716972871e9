import jax.numpy as jnp
import optax

z = jnp.array([[2.0, 0.0, -1.0], [0.0, 0.0, 1.0]])
labels, y = jnp.array([0, 2]), jnp.array([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
from_labels = optax.softmax_cross_entropy_with_integer_labels(z, labels)
from_labels, optax.softmax_cross_entropy(z, y)
