import jax.numpy as jnp

x = jnp.array([0., 2., 4.])
jnp.clip(x, 3., 1.)
