import jax.numpy as jnp

a = jnp.array([1., 2.])
v = jnp.array([1.5, float("nan")])
jnp.searchsorted(a, v)
