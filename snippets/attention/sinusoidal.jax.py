import jax.numpy as jnp

positions = jnp.arange(3.)[:, None]
rates = 10_000 ** (-jnp.arange(0., 4, 2) / 4)
angles = positions * rates
jnp.stack([jnp.sin(angles), jnp.cos(angles)], axis=-1).reshape(3, 4)
