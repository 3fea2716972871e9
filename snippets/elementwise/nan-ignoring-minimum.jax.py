import jax.numpy as jnp

a = jnp.array([1., float("nan"), 5.])
b = jnp.array([2., 3., float("nan")])
jnp.fmin(a, b)
