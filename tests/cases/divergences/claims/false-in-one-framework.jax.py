import jax.numpy as jnp

x = jnp.array([3., 4.])
jnp.linalg.norm(x) ** 2, x @ x
