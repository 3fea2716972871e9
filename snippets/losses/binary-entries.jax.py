import jax.numpy as jnp

y, p = jnp.array([[1.0, 0.0], [1.0, 1.0]]), jnp.array([[0.9, 0.2], [0.6, 0.3]])
-jnp.log(jnp.where(y == 1, p, 1 - p))
