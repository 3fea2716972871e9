import jax.numpy as jnp

x = jnp.array([0.1, 0.7, 2.3])
jnp.linalg.norm(x + 0.3 * x), jnp.linalg.norm(x) + jnp.linalg.norm(0.3 * x)
