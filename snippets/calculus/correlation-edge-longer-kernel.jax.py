import jax.numpy as jnp

a = jnp.array([1.])
v = jnp.array([1., 3., -2.])
jnp.correlate(a, v)
