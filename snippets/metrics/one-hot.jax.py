import jax.numpy as jnp

y = jnp.array([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0], [0.0, 1.0, 0.0]])
p = jnp.array([[0.7, 0.2, 0.1], [0.5, 0.1, 0.4], [0.2, 0.6, 0.2]])
(p.argmax(axis=1) == y.argmax(axis=1)).mean()
