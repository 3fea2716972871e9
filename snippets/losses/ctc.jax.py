import jax.numpy as jnp
import optax

logits = jnp.array([[[1.0, 2.0, 0.0], [0.0, 1.0, 3.0], [2.0, 0.0, 1.0]]])
no_padding = jnp.zeros((1, 3)), jnp.zeros((1, 2))
optax.ctc_loss(logits, no_padding[0], jnp.array([[1, 2]]), no_padding[1])[0]
