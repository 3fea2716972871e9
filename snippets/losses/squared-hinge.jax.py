import jax.numpy as jnp
import optax

y = jnp.array([[1.0, -1.0], [1.0, 1.0]])
score = jnp.array([[0.3, 0.4], [2.0, -0.5]])
rows = (optax.hinge_loss(score, y) ** 2).mean(axis=1)
rows, rows.mean()
