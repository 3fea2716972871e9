import jax.numpy as jnp

x = jnp.array([30., 90., -180.])
jnp.deg2rad(x)
