import jax.numpy as jnp

a = jnp.array([7, 0])
a // 0
