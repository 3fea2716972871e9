import jax.numpy as jnp
import optax

logits = jnp.array([[[1.0, 2.0, 0.0], [0.0, 1.0, 3.0], [2.0, 0.0, 1.0]]] * 2)
labels = jnp.array([[1, 2], [1, 0]])
no_steps, no_labels = jnp.array([[0, 0, 0], [0, 0, 1.0]]), jnp.array([[0, 0], [0, 1.0]])
optax.losses.ctc_loss_with_forward_probs(logits, no_steps, labels, no_labels)[0]
