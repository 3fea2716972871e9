import jax.numpy as jnp

x = jnp.array([8., -27., 2.])
jnp.cbrt(x)
