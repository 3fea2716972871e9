import jax.numpy as jnp

jnp.array([[1., 2.], [2., 3.]]) + jnp.array([1., 1.])
