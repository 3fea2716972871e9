import jax.numpy as jnp

x = jnp.arange(8.0).reshape(1, 1, 1, 8)  # batch, rows, columns, channels
y = x.reshape(1, 1, 1, 2, 2, 2).transpose(0, 1, 4, 2, 5, 3).reshape(1, 2, 2, 2)
y[0].transpose(2, 0, 1)
