import jax.numpy as jnp

rows = [jnp.array([1, 2, 3]), jnp.array([4])]
jnp.stack([jnp.pad(row, (0, 3 - len(row))) for row in rows])
