import jax.numpy as jnp

data = [[1, 10], [2, 20], [3, 30]]
jnp.array(data[:3])
