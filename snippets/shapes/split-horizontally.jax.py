import jax.numpy as jnp

x = jnp.arange(8.).reshape(2, 4)
jnp.hsplit(x, 2)
