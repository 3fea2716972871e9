import jax.numpy as jnp

jnp.array([1., 2.])
