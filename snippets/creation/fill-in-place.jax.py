import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
jnp.full_like(x, 9.)
