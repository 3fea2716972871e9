import jax.numpy as jnp

x = jnp.array([3., -4.])
[jnp.linalg.norm(x, ord=p) for p in (1, 2, 3)]
