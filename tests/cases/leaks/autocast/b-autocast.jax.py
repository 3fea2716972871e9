import jax.numpy as jnp

jnp.array([[2., 2.], [2., 2.]])
