import jax.numpy as jnp

x = jnp.array([1000., 0.1, 2.])
jnp.log10(x)
