import jax.numpy as jnp
import optax

no_padding = jnp.zeros((1, 2))
optax.ctc_loss(jnp.zeros((1, 2, 3)), no_padding, jnp.array([[1, 1]]), no_padding)
