import jax
import jax.numpy as jnp

scores, labels = jnp.array([[0.4, 0.4, 0.2]]), jnp.array([1])
(jax.lax.top_k(scores, 1)[1] == labels[:, None]).any(axis=1)
