import jax.numpy as jnp

rows = [jnp.array([1, 2, 3]), jnp.array([4])]
jnp.stack([jnp.pad(row[:2], (0, 2 - len(row[:2]))) for row in rows])
