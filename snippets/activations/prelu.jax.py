import jax.numpy as jnp

x, slope = jnp.array([[-2.0, -2.0], [-1.0, 3.0]]), jnp.array([0.25, 0.5])
jnp.where(x > 0, x, slope * x)
