import jax.numpy as jnp
import optax

y, score = jnp.array([1.0, -1.0]), jnp.array([0.3, 0.4])
optax.hinge_loss(score, y).mean()
