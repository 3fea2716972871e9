import jax.numpy as jnp

precision, recall = jnp.array(2 / 3), jnp.array(1 / 2)
2 / (1 / precision + 1 / recall), jnp.array(2 * 2 / (2 * 2 + 1 + 2))
