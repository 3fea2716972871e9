import jax.numpy as jnp

x = jnp.arange(12.).reshape(3, 4)
x[1, 2] = 9.
x
