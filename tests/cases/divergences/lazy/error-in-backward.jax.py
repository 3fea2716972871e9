import jax.numpy as jnp

jnp.array([2., 4.])
