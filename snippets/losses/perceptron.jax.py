import jax.numpy as jnp
import optax

score, y = jnp.array([0.3, 0.4]), jnp.array([1.0, -1.0])
optax.losses.perceptron_loss(score, y)
