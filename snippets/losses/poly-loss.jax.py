import jax.numpy as jnp
import optax

z, y = jnp.array([[1.0, 2.0, 0.0]]), jnp.array([[0.0, 1.0, 0.0]])
optax.losses.poly_loss_cross_entropy(z, y, epsilon=2.0)
