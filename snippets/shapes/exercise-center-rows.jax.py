import jax.numpy as jnp

x = jnp.array([[1., 2., 6.], [10., 20., 60.]])
x - x.mean(1, keepdims=True)
