import jax.numpy as jnp

x = jnp.array([[0.8, 0.4, 0.2], [0.1, 0.5, 0.3], [0.2, 0.3, 0.6], [0.5, 0.5, 0.5]])
r, g, b = x.T
v, low = x.max(-1), x.min(-1)
c = v - low
d = jnp.where(c > 0, c, 1)
h = jnp.where(v == r, (g - b) / d % 6, jnp.where(v == g, (b - r) / d + 2, (r - g) / d + 4))
s = c / jnp.where(v > 0, v, 1)
jnp.stack([h / 6, s, v], -1)
