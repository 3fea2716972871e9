import jax.numpy as jnp

columns = jnp.array([[1.0, 2.0, 3.0], [10.0, 20.0, 30.0]])
jnp.pad(columns[0], (0, 1)) + jnp.pad(columns[1], (1, 0))
