import jax.numpy as jnp

o = jnp.array([7])
jnp.stack(jnp.unravel_index(o, (2, 3)))
