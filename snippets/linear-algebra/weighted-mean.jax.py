import jax.numpy as jnp

values = jnp.array([10., 20., 40.])
weights = jnp.array([0.5, 0.3, 0.2])
jnp.dot(values, weights)
