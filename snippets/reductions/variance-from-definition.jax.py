import jax.numpy as jnp

x = jnp.array([[1., 2., 6.], [2., 4., 9.]])
d = x - x.mean(axis=1, keepdims=True)
x.var(axis=1), (d**2).sum(axis=1) / 3
