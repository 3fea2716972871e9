import jax.numpy as jnp

x = jnp.arange(8.0).reshape(1, 4, 1, 2).transpose(0, 2, 3, 1)
blocks = x.reshape(1, 1, 2, 2, 2, 1).swapaxes(2, 3)  # rows within blocks beside rows
blocks.reshape(1, 2, 4, 1)[0, :, :, 0]
