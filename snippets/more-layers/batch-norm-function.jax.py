import jax.numpy as jnp

x = jnp.array([[1.0, 2.0], [3.0, 6.0]])
mean, variance = jnp.array([2.0, 4.0]), jnp.array([1.0, 4.0])
(x - mean) / jnp.sqrt(variance + 1e-3)
