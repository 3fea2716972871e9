import jax.numpy as jnp

i = jnp.array([4, 1, 4])
v = jnp.array([9., 8., 1.])
jnp.zeros(5).at[i].add(v)
