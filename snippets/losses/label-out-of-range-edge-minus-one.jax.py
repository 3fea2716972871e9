import jax.numpy as jnp
import optax

logits = jnp.array([[2.0, 0.0, -1.0]])
optax.softmax_cross_entropy_with_integer_labels(logits, jnp.array([-1])).mean()
