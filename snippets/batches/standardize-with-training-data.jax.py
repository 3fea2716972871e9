import jax.numpy as jnp

training, validation = jnp.array([1., 3., 5., 7.]), jnp.array([4., 14.])
mean, deviation = training.mean(), training.std()
(validation - mean) / deviation
