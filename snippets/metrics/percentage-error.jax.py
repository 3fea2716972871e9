import jax.numpy as jnp

y, p = jnp.array([[1.0, 2.0], [4.0, 5.0]]), jnp.array([[1.5, 2.0], [3.0, 6.0]])
rows = 100 * jnp.abs((y - p) / y).mean(axis=1)
rows, rows.mean()
