import jax.numpy as jnp

x = jnp.arange(8.0).reshape(1, 2, 4, 1)
x.reshape(1, 1, 2, 2, 2, 1).transpose(2, 4, 0, 1, 3, 5).reshape(4, 2)
