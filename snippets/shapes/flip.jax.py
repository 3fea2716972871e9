import jax.numpy as jnp

x = jnp.arange(12.).reshape(2, 3, 2)
jnp.flip(x, 1)
