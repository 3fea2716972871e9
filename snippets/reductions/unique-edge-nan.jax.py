import jax.numpy as jnp

x = jnp.array([float("nan"), 1., float("nan")])
jnp.unique(x)
