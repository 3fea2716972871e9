import jax.numpy as jnp

i = jnp.array([3, 0, 3, 1, 3])
jnp.zeros(4).at[i].add(1.)
