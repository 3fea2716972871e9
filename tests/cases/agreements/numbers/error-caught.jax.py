import jax.numpy as jnp

try:
    jnp.ones(2) + jnp.ones(3)
except TypeError:
    x = jnp.array([1., 2.])
x
