import jax
import jax.numpy as jnp

y = jnp.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
p = jnp.array([[0.1, 0.7, 0.2], [0.6, 0.3, 0.1]])
_, top = jax.lax.top_k(p, 2)
jnp.take_along_axis(y, top, axis=1).sum(axis=1).mean()
