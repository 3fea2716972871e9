import jax.numpy as jnp

p = jnp.array([2., -3., 5., 1.])
jnp.polyder(p)
