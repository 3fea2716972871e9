import jax.numpy as jnp

x = jnp.array([3.])
jnp.var(x)
