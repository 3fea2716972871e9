import jax.numpy as jnp

x = jnp.array([10., 0.75, -3.])
jnp.frexp(x)
