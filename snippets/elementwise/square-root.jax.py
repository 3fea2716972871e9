import jax.numpy as jnp

x = jnp.array([9., 2., 0.25])
jnp.sqrt(x)
