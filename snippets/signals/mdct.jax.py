import jax.numpy as jnp

x = jnp.arange(12.0) ** 2
n, k = jnp.arange(8.0), jnp.arange(4.0)
window = jnp.sin(jnp.pi / 2 * jnp.sin(jnp.pi * (n + 0.5) / 8) ** 2)
frames = jnp.stack([x[:8], x[4:]]) * window
waves = jnp.cos(jnp.pi / 4 * (n + 0.5 + 4 / 2) * (k[:, None] + 0.5))
2 * frames @ waves.T
