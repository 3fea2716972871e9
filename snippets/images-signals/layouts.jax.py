import jax.numpy as jnp

x = jnp.arange(12.0).reshape(1, 3, 2, 2)
x.transpose(0, 2, 3, 1)
