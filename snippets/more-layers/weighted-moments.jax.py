import jax.numpy as jnp

x, w = jnp.array([1.0, 2.0, 6.0]), jnp.array([1.0, 2.0, 1.0])
mean = jnp.average(x, weights=w)
mean, jnp.average((x - mean) ** 2, weights=w)
