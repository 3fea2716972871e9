import jax.numpy as jnp

x = jnp.array([8., 0.5, 10.])
jnp.log2(x)
