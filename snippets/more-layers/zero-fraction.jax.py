import jax.numpy as jnp

x = jnp.array([0.0, 3.0, -0.0, jnp.nan])
jnp.mean(x == 0)
