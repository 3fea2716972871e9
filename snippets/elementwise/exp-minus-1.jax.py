import jax.numpy as jnp

x = jnp.array([0.001, 0.5, -2.])
jnp.expm1(x)
