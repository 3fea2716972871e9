import jax.numpy as jnp

x = jnp.arange(8.0).reshape(4, 1, 2, 1)
x.reshape(2, 2, 1, 1, 2, 1).transpose(2, 3, 0, 4, 1, 5).reshape(2, 4)
