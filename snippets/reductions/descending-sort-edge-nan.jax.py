import jax.numpy as jnp

x = jnp.array([1., float("nan"), 3.])
jnp.sort(x, descending=True)
