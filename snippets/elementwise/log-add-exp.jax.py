import jax.numpy as jnp

a = jnp.array([1000., 1., -3.])
b = jnp.array([1000., 2., 0.])
jnp.logaddexp(a, b)
