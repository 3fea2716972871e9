import jax.numpy as jnp

a = jnp.array([True, False, False])
jnp.logical_not(a)
