import jax.numpy as jnp

x, y = jnp.array([3., 4.]), jnp.array([1., -2.])
jnp.linalg.norm(x + y), jnp.linalg.norm(x) + jnp.linalg.norm(y)
