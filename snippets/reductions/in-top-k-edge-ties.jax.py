import jax
import jax.numpy as jnp

scores = jnp.array([[0.2, 0.4, 0.4]])
targets = jnp.array([2])
top = jax.lax.top_k(scores, 1)[1]
jnp.any(top == targets[:, None], axis=1)
