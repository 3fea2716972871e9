import jax.numpy as jnp

x = jnp.arange(8.0).reshape(2, 2, 2)
jnp.fft.fftn(x, axes=(0, 2))
