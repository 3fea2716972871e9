import jax.numpy as jnp

jnp.array([[1., 4.], [3., 2.]])
