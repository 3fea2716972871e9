import jax.numpy as jnp

x = jnp.array([7, 3, 9, 9, 7, 1, 5])
jnp.unique(x)[-2]
