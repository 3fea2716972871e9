import jax.numpy as jnp

y, p = jnp.array([0, 0, 1, 1]), jnp.array([0, 1, 1, 1])
classes = jnp.arange(3)[:, None]
both, either = (y == classes) & (p == classes), (y == classes) | (p == classes)
(both.sum(axis=1) / either.sum(axis=1)).mean()
