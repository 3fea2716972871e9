import jax.numpy as jnp

x = jnp.array([[1., 2., 6.], [2., 4., 9.]])
(x - x.mean(axis=1, keepdims=True)).sum(axis=1), jnp.zeros(2)
