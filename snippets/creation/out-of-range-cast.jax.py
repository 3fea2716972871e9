import jax.numpy as jnp

x = jnp.array([1., 300., 2.])
x.astype(jnp.uint8)
