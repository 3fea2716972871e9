import jax.numpy as jnp

a = (2, 1, 3)
b = (4, 1)
jnp.broadcast_shapes(a, b)
