import jax.numpy as jnp

y = jnp.array([0.0, 0.0, 1.0, 1.0, 1.0, 1.0])
p = jnp.array([0.1, 0.6, 0.4, 0.3, 0.8, 0.9])
said = p > 0.5
2 * (y * said).sum() / (y.sum() + said.sum())
