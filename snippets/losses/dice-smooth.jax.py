import jax.numpy as jnp
import optax

z, y = jnp.array([[2.0, 1.0, -3.0]]), jnp.array([[1.0, 1.0, 0.0]])
optax.losses.binary_dice_loss(z, y, smooth=1.0)[0]
