import jax.numpy as jnp

jnp.array([3., 1., 2.])
