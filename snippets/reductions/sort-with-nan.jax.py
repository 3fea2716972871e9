import jax.numpy as jnp

x = jnp.array([2., float("nan"), 1., 3.])
jnp.sort(x)
