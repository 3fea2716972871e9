import jax.numpy as jnp

a = jnp.array([0, 5, -3])
~a  # or jnp.bitwise_not(a)
