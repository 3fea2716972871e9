import jax.numpy as jnp

i = jnp.array([0, 4])
j = jnp.array([2, 0])
jnp.ravel_multi_index((i, j), (2, 3))
