import jax.numpy as jnp

x = jnp.array([[0.8, 0.4, 0.2], [0.2, 0.9, 0.3], [0.5, 0.5, 0.5]])
r, g, b = x[:, :1], x[:, 1:2], x[:, 2:]
v, low = x.max(-1, keepdims=True), x.min(-1, keepdims=True)
c = v - low
d = jnp.where(c > 0, c, 1)
h = jnp.where(v == r, (g - b) / d, jnp.where(v == g, (b - r) / d + 2, (r - g) / d + 4))
k = (jnp.array([5.0, 3.0, 1.0]) + h + 6 * 0.25) % 6
v - c * jnp.minimum(k, 4 - k).clip(0, 1)
