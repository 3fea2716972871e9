import jax.numpy as jnp

t = jnp.arange(4.)
rates = 10_000 ** (-jnp.arange(0., 4, 2) / 4)
angles = t[:, None] * rates
code = jnp.concatenate([jnp.sin(angles), jnp.cos(angles)], axis=-1)
distances = t[:, None] - t
code @ code.T, jnp.cos(distances[..., None] * rates).sum(axis=-1)
