import jax
import jax.numpy as jnp

scores = jnp.array([[0.1, 0.7, 0.2], [0.5, 0.1, 0.4]])
labels = jnp.array([2, 1])
_, best = jax.lax.top_k(scores, 2)
(best == labels[:, None]).any(axis=1)
