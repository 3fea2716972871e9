import jax.numpy as jnp

a = jnp.array([0, 5, -3])
jnp.bitwise_not(a)
