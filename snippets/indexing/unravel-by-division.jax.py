import jax.numpy as jnp

o = jnp.array([1, 7, 12, 23])
left = jnp.stack(jnp.unravel_index(o, (2, 3, 4)))
right = jnp.stack((o // 12 % 2, o // 4 % 3, o % 4))
left, right
