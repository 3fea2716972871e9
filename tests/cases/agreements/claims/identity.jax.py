import jax.numpy as jnp

x = jnp.array([0.1, 0.7, 2.3])
jnp.linalg.norm(x) ** 2, x @ x
