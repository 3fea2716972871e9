import jax.numpy as jnp

x = jnp.array([2., 3.])
x[jnp.arange(1)[:, None] + jnp.arange(3)]
