import jax.numpy as jnp

x = jnp.array([[1.0, 2.0, 3.0], [5.0, 7.0, 9.0]])
x - x.mean(axis=0)
