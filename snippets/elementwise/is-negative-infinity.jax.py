import jax.numpy as jnp

x = jnp.array([1., -float("inf"), float("inf"), float("nan")])
jnp.isneginf(x)
