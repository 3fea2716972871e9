import jax.numpy as jnp

x = jnp.arange(6.0).reshape(1, 1, 1, 6)
x.reshape(1, 1, 1, 2, 3).swapaxes(-1, -2).reshape(1, 1, 1, 6)[0, 0, 0]
