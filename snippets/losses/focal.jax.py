import jax.numpy as jnp
import optax

z, y = jnp.array([[2.0], [-1.0]]), jnp.array([[1.0], [0.0]])
optax.sigmoid_focal_loss(z, y, gamma=2.0).mean()
