import jax.numpy as jnp
import optax

logits = jnp.array([[[0.0, 0.0, -jnp.inf], [0.0, 0.0, 0.0]]])
optax.ctc_loss(logits, jnp.zeros((1, 2)), jnp.array([[1]]), jnp.zeros((1, 1)))
