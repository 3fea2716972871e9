import jax.numpy as jnp

x = jnp.arange(12.).reshape(3, 4)
x, x[1], x[:, 1], x[1:, ::2], x[x > 6]
