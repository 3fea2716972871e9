import jax.numpy as jnp

x = jnp.array(7.)
jnp.atleast_1d(x)
