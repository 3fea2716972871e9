import jax.numpy as jnp

x = jnp.array([1., 1000., 0.5])
jnp.spacing(x)
