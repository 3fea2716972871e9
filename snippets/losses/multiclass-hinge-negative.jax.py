import jax.numpy as jnp
import optax

scores, labels = jnp.array([[0.5, -1.0, -2.0]]), jnp.array([0])
optax.losses.multiclass_hinge_loss(scores, labels).mean()
