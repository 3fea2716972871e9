import jax.numpy as jnp

vocabulary, x = jnp.array([12, 36, 40]), jnp.array([36, 99, 12])
found = x[:, None] == vocabulary
(found * jnp.arange(1, 4)).sum(axis=1)  # 0 if there is none
