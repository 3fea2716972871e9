import jax.numpy as jnp

jnp.sum(jnp.array([[1., 2.], [3., 4.]]), 1)
