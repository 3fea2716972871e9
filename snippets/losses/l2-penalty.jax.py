import jax.numpy as jnp

w = jnp.array([[1.0, -2.0], [3.0, 0.0]])
0.1 * (w**2).sum()
