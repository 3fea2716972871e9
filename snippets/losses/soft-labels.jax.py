import jax.numpy as jnp
import optax

logits = jnp.array([[2.0, 0.0, -1.0]])
optax.softmax_cross_entropy(logits, jnp.array([[0.5, 0.5, 0.0]])).mean()
