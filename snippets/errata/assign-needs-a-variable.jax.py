import jax.numpy as jnp

x = jnp.array([1., 2.])
x.assign([3., 4.])
