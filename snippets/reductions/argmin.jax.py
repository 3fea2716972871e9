import jax.numpy as jnp

x = jnp.array([[9., 7., 3.], [6., 4., 5.]])
jnp.argmin(x, axis=1)
