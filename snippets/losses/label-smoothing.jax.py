import jax
import jax.numpy as jnp
import optax

logits = jnp.array([[2.0, 0.0, -1.0], [0.0, 1.0, 0.0]])
labels = optax.smooth_labels(jax.nn.one_hot(jnp.array([0, 2]), 3), alpha=0.1)
optax.softmax_cross_entropy(logits, labels).mean()
