import jax.numpy as jnp

x = jnp.array([[0.5, -0.1, 0.2], [0.4, 0.0, -0.2]])
y, u, v = x.T
b, r = y + u / 0.492111, y + v / 0.877283
g = (y - 0.299 * r - 0.114 * b) / 0.587
jnp.stack([r, g, b], -1)
