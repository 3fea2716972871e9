import jax.numpy as jnp

data = jnp.array([0.5, 1.5, 2.5])
data[:3]
