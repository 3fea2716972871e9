import jax.numpy as jnp

x = jnp.array([1000., 1000.])
jnp.log(jnp.exp(x).sum())
