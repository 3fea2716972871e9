import jax.numpy as jnp

x = jnp.array([[1., 5.], [3., 5.]])
(x - x.mean(axis=0)) / x.std(axis=0)
