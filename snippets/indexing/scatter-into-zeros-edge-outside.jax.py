import jax.numpy as jnp

i = jnp.array([4, 1])
v = jnp.array([9., 8.])
jnp.zeros(3).at[i].add(v)
