import jax.numpy as jnp

x = jnp.array([1., float("nan"), float("inf"), float("-inf")])
jnp.isinf(x)
