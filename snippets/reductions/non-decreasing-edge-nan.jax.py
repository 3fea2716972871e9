import jax.numpy as jnp

x = jnp.array([1., float("nan"), 0.])
jnp.all(jnp.diff(x) >= 0)
