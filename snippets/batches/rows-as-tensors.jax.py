import jax.numpy as jnp

data = jnp.array([[1, 10], [2, 20], [3, 30]])
data[:3]
