import jax.numpy as jnp

x = jnp.arange(12.0).reshape(2, 2, 3)
x.reshape(len(x), -1)
