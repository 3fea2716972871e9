import jax.numpy as jnp

points = jnp.array([[0., 1.], [2., 1.], [2., 5.], [4., 3.]])
p = jnp.array([0.125, 0.25, 0.125, 0.5])
centered = points - p @ points
centered.T @ (p[:, None] * centered)
