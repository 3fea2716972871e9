import jax.numpy as jnp
import optax

z, y = jnp.array([0.5, -3.0, 2.0]), jnp.array([1, 0, 0])
optax.losses.sparsemax_loss(z, y)
