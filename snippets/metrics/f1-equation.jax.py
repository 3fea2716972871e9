import jax.numpy as jnp

precision, recall = jnp.array(4 / 6), jnp.array(4 / 5)
2 / (1 / precision + 1 / recall), jnp.array(2 * 4 / (2 * 4 + 2 + 1))
