import jax
import jax.numpy as jnp
import optax

z = jnp.array([[[2.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [1.0, 0.0, 0.0]]])
y = jax.nn.one_hot(jnp.array([[0, 1, 2, 0]]), 3)
plain = optax.losses.dice_loss(z, y)
plain, optax.losses.multiclass_generalized_dice_loss(z, y)
