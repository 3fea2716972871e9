import jax.numpy as jnp

y = jnp.array([0.0, 0.0, 1.0, 1.0, 1.0, 0.0])
p = jnp.array([0.1, 0.6, 0.4, 0.8, 0.9, 0.5])
y = y[p.argsort(descending=True)]
precision = y.cumsum() / jnp.arange(1, 7)
(precision * y).sum() / y.sum()
