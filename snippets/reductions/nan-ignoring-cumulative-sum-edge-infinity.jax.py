import jax.numpy as jnp

x = jnp.array([1., float("nan"), float("inf"), 2.])
jnp.nancumsum(x, axis=0)
