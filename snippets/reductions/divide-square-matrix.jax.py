import jax.numpy as jnp

x = jnp.array([[1., 3.], [6., 4.]])
x / x.sum(axis=1), x / x.sum(axis=1, keepdims=True)
