import jax.numpy as jnp

x = jnp.array([1., 4., 9.])
jnp.ediff1d(x, to_begin=jnp.array([0.]), to_end=jnp.array([7.]))
