import jax.numpy as jnp

x = jnp.arange(12.).reshape(2, 3, 2)
x[0, :, [0, 1]]
