import jax.numpy as jnp
import optax

scores, labels = jnp.array([[2.0, 1.5, 0.0], [1.0, 0.5, 3.0]]), jnp.array([0, 1])
rows = optax.losses.multiclass_hinge_loss(scores, labels)
rows, rows.mean()
