import jax.numpy as jnp

x = jnp.array([1., float("nan"), float("inf"), 0.])
x != x, jnp.isnan(x)
