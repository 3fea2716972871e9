import jax.numpy as jnp

x = jnp.arange(12.).reshape(4, 3)
x[-1]
