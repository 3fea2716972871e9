import jax.numpy as jnp

o = jnp.array([2, 3, 5])
jnp.unravel_index(o, (2, 3))
