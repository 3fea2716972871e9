import jax.numpy as jnp

x = jnp.arange(12.).reshape(2, 6)
x.reshape(2, 3, 2).transpose(1, 0, 2)
