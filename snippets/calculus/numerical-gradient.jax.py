import jax.numpy as jnp

y = jnp.array([0., 1., 4., 9., 15.])
jnp.gradient(y)
