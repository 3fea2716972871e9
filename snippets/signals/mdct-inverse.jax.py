import jax.numpy as jnp

y = jnp.array([[4.0, -2.0, 1.0, 0.0], [2.0, 1.0, 0.0, -1.0]])
n, k = jnp.arange(8.0), jnp.arange(4.0)
window = jnp.sin(jnp.pi / 2 * jnp.sin(jnp.pi * (n + 0.5) / 8) ** 2)
waves = jnp.cos(jnp.pi / 4 * (n + 0.5 + 4 / 2) * (k[:, None] + 0.5))
frames = y @ waves * window / 4
frames[0, 4:] + frames[1, :4]
