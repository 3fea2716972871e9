import jax.numpy as jnp
import optax

logits = jnp.array([[[1.0, 2.0, 0.0], [0.0, 1.0, 3.0], [2.0, 0.0, 1.0]]])
labels = jnp.array([[1, 2]])
losses = optax.ctc_loss(logits, jnp.zeros((1, 3)), labels, jnp.zeros((1, 2)))
losses, losses.mean()
