import jax
import jax.numpy as jnp

image = jnp.array([[0.0, 1.0, 2.0], [10.0, 11.0, 12.0]])
points = jnp.array([[0.0, 0.0], [-1.0, 1.0], [0.25, -1.0], [1.5, -1.0]])  # x, y
column, row = (points[:, 0] + 1) / 2 * 2, (points[:, 1] + 1) / 2 * 1
jax.scipy.ndimage.map_coordinates(image, [row, column], order=1)
