import jax.numpy as jnp

i = jnp.array([0, 1, 1])
j = jnp.array([2, 0, 2])
jnp.ravel_multi_index((i, j), (2, 3))
