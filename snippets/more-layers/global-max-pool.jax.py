import jax.numpy as jnp

x = jnp.arange(8.0).reshape(1, 2, 2, 2).transpose(0, 2, 3, 1)
x.max(axis=(1, 2))
