import jax.numpy as jnp

x = jnp.array([True, False, True])
x.sum()
