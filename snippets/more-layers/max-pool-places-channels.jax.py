import jax.numpy as jnp

x = jnp.array([[1.0, 2.0, 3.0], [3.0, 2.0, 1.0]])  # two channels of three pixels
x.argmax(axis=1)
