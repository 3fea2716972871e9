import jax.numpy as jnp

above = jnp.array([0.0, 0.0, 0.5, 1.0, 1.0])
right = jnp.array([0.0, 0.5, 0.5, 0.5, 1.0])
negative, positive = jnp.array([0.6, 0.3]), jnp.array([0.9, 0.2])
jnp.trapezoid(right, above), (positive[:, None] > negative).mean()
