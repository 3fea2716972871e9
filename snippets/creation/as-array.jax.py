import jax.numpy as jnp

x = [[1, 2, 3], [4, 5, 6]]
jnp.asarray(x)
