import jax.numpy as jnp

y, p = jnp.array([0, 1, 0, 1]), jnp.array([0.5012, 0.5014, 0.5016, 0.5018])
(p[y == 1][:, None] > p[y == 0]).mean()
