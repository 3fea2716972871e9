import jax.numpy as jnp

y = jnp.array([[1.0, -1.0], [0.0, 1.0]])
0.1 * jnp.sum(y**2)
