import jax.numpy as jnp

x = jnp.array([[1., 2.], [3., 4.]])
x.flatten()
