import jax
import jax.numpy as jnp

scores = jnp.array([[0.1, 0.7, 0.2], [0.5, 0.3, 0.2]])
targets = jnp.array([2, 2])
top = jax.lax.top_k(scores, 2)[1]
jnp.any(top == targets[:, None], axis=1)
