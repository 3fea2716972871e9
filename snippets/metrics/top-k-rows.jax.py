import jax
import jax.numpy as jnp

logits = jnp.array([[1.0, 2.0, 3.0], [1.0, 2.0, 3.0]])
labels = jnp.array([0, 1])
_, top = jax.lax.top_k(logits, 2)
(top == labels[:, None]).any(axis=1).astype(jnp.float32)
