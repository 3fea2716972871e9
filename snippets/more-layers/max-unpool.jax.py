import jax.numpy as jnp

y, places = jnp.array([5.0, 9.0]), jnp.array([1, 2])
jnp.zeros(4).at[places].set(y)
