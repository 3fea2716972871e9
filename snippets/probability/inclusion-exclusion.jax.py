import jax.numpy as jnp

p = jnp.array([0.1, 0.2, 0.1, 0.3, 0.2, 0.1])
die = jnp.arange(1, 7)
a = jnp.stack([die == 1, die < 4, die > 2])
b = jnp.stack([die < 5, die > 2, die == 4])
left = jnp.where(a | b, p, 0.).sum(axis=1)
right = (jnp.where(a, p, 0.).sum(axis=1) + jnp.where(b, p, 0.).sum(axis=1)
         - jnp.where(a & b, p, 0.).sum(axis=1))
left, right
