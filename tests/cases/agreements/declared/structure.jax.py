import jax.numpy as jnp

jnp.max(jnp.array([[1., 5.], [7., 2.]]), 1)
