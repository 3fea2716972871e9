import jax.numpy as jnp

x = jnp.array([[3., 1., 2.], [4., 6., 5.]])
jnp.argmax(x), jnp.argmin(x)
