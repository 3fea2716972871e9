import jax.numpy as jnp

logits = jnp.array([[1.0, 2.0, 3.0], [1.0, 2.0, 3.0], [2.0, 2.0, 2.0]])
labels = jnp.array([0, 1, 2])
own = jnp.take_along_axis(logits, labels[:, None], axis=1)
(logits > own).sum(axis=1) < 2
