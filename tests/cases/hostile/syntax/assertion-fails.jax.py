import jax.numpy as jnp

assert 1 == 2, "it does not"
jnp.array([1., 2.])
