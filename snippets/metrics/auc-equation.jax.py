import jax.numpy as jnp

fpr = jnp.array([0.0, 0.0, 0.5, 1.0, 1.0])
tpr = jnp.array([0.0, 0.5, 0.5, 0.5, 1.0])
negative, positive = jnp.array([0.6, 0.3]), jnp.array([0.9, 0.2])
jnp.trapezoid(tpr, fpr), (positive[:, None] > negative).mean()
