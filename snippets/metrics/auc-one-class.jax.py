import jax.numpy as jnp

y, p = jnp.array([1, 1]), jnp.array([0.2, 0.9])
(p[y == 1][:, None] > p[y == 0]).mean()
