import jax.numpy as jnp

x = jnp.arange(24).reshape(2, 3, 4)
x[1, :, jnp.array([0, 1])]
