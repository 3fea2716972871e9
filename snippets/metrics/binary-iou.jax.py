import jax.numpy as jnp

y, p = jnp.array([0, 1, 1, 1]), jnp.array([0.1, 0.2, 0.7, 0.9])
said = p > 0.5
(said & (y == 1)).sum() / (said | (y == 1)).sum()
