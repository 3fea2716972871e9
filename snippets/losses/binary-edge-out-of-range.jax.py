import jax.numpy as jnp

y, p = jnp.array([1.0]), jnp.array([1.2])
-jnp.log(jnp.where(y == 1, p, 1 - p))
