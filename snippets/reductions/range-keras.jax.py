import jax.numpy as jnp

x = jnp.array([[3., 1., 2.], [4., 9., 5.]])
jnp.ptp(x, axis=1)
