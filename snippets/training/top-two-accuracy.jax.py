import jax
import jax.numpy as jnp

logits = jnp.array([[2., 0., -1.], [0., 1., 3.], [3., 1., 2.], [1., 2., 3.]])
labels = jnp.array([0, 1, 2, 0])
_, top = jax.lax.top_k(logits, 2)
(top == labels[:, None]).any(axis=1).mean()
