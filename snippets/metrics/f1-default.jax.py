import jax
import jax.numpy as jnp

y = jax.nn.one_hot(jnp.array([0, 1, 2, 2]), 3)
said = jax.nn.one_hot(jnp.array([0, 1, 1, 2]), 3)
(2 * (y * said).sum(axis=0) / (y + said).sum(axis=0)).mean()
