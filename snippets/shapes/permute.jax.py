import jax.numpy as jnp

x = jnp.arange(24.).reshape(2, 3, 4)
jnp.transpose(x, (2, 0, 1))
