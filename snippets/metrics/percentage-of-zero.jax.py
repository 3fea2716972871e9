import jax.numpy as jnp

y, p = jnp.array([0.0, 1.0]), jnp.array([2.0, 1.0])
100 * jnp.abs((y - p) / y).mean()
